using System.Diagnostics;
using SearchEngine.TestKit;

namespace SearchEngine.Index.Tests;

public sealed class BlockDeviceTests
{
    private const int Megabytes = 128;

    /// <summary>
    /// A process writes to a real file system, whose device is copied at some moment: the copy holds what a disk would after the
    /// power went. Each start meets what the power cut before it left behind.
    /// </summary>
    [Fact]
    public void A_device_whose_power_goes_holds_what_was_acknowledged()
    {
        using var files = TemporaryDirectory.InMemory();
        string image = files.Combine("0.img");
        var device = BlockDevice.TryCreate(image, files.Combine("0"), Megabytes, out string reason);
        Assert.SkipWhen(device is null, $"needs a file system of its own, on a loop device: {reason}");
        var random = new Random(5);
        for (int cut = 1; cut <= Scale.Of(4, 60); cut++)
        {
            string next = files.Combine($"{cut}.img"), acknowledged;
            using (device) acknowledged = CutPower(device!, Path.Combine(files.Combine($"{cut - 1}"), "index"), next, random);
            File.Delete(image);
            image = next;
            device = BlockDevice.TryMount(image, files.Combine($"{cut}"), out reason);
            Assert.True(device is not null, reason);
            CrashedWriter.AssertSurvived(Path.Combine(files.Combine($"{cut}"), "index"), acknowledged);
        }

        device!.Dispose();
    }

    /// <returns>What the writer had acknowledged before the device was copied.</returns>
    private static string CutPower(BlockDevice device, string index, string image, Random random)
    {
        if (Directory.CreateDirectory(index).Parent is { } root) Assert.Equal(0, ProgramRun.Run("sync", ["-f", root.FullName], "/").ExitCode);
        var command = CrashedWriter.Command(index, 1_000_000);
        using var writer = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;
        string first = writer.StandardOutput.ReadLine() ?? "";
        Thread.Sleep(random.Next(150));
        Assert.Equal(0, ProgramRun.Run("kill", ["-STOP", $"{writer.Id}"], "/").ExitCode);
        device.CopyTo(image);
        writer.Kill();
        string rest = writer.StandardOutput.ReadToEnd();
        writer.WaitForExit();
        return $"{first}\n{rest}";
    }
}
