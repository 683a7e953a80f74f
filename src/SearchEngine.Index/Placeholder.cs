namespace SearchEngine.Index;
