using SearchEngine.App;

using var world = new ProcessWorld();
return (int)Said.Run(args, world.Context);
