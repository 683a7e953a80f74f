using SearchEngine.App;

using var world = new ProcessWorld();
return world.CodeFor(Said.Run(args, world.Context));
