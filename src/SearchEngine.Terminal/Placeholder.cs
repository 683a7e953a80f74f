namespace SearchEngine.Terminal;
