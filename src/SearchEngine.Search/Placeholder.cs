namespace SearchEngine.Search;
