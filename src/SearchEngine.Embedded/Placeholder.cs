namespace SearchEngine.Embedded;
