namespace TorchSharp;

/// <summary>Kinds of device, numbered as libtorch's.</summary>
public enum DeviceType
{
    CPU = 0,
    CUDA = 1,
    MKLDNN = 2,
    OPENGL = 3,
    OPENCL = 4,
    IDEEP = 5,
    HIP = 6,
    FPGA = 7,
    MSNPU = 8,
    XLA = 9,
    MPS = 13,
    META = 14,
}

public static partial class torch
{
    private const string HowToSwitch =
        "The embedded engine computes on the CPU only. For CUDA build with -p:UsePackages=true -p:Torch=cuda-linux (the TorchSharp-cuda-linux package).";

    private static Device s_defaultDevice = new(DeviceType.CPU);

    public static readonly Device CPU = new(DeviceType.CPU);

    public static readonly Device META = new(DeviceType.META);

    public static Device CUDA => throw new InvalidOperationException(HowToSwitch);

    public static Device MPS => throw new InvalidOperationException(HowToSwitch);

    public static Device device(string description) => new(description);

    public static Device device(string deviceType, int index = -1) => new(deviceType, index);

    public static Device device(DeviceType deviceType, int index = -1) => new(deviceType, index);

    public static Device device(int index) => new(index);

    public static Device get_default_device() => s_defaultDevice;

    public static void set_default_device(Device device) => s_defaultDevice = InitializeDevice(device);

    public static void set_default_device(string device) => set_default_device(new Device(device));

    /// <summary>The device itself, or the default one for null. Throws where the embedded engine cannot serve it.</summary>
    public static Device InitializeDevice(Device? device)
    {
        if (device is null) return s_defaultDevice;
        InitializeDeviceType(device.type);
        return device;
    }

    public static void InitializeDeviceType(DeviceType deviceType)
    {
        if (deviceType != DeviceType.CPU) throw new InvalidOperationException($"Torch device type {deviceType} did not initialise on the current machine. {HowToSwitch}");
    }

    public static bool TryInitializeDeviceType(DeviceType deviceType) => deviceType == DeviceType.CPU;

    public static bool cuda_is_available() => false;

    public static bool mps_is_available() => false;

    /// <summary>CUDA: never available in the embedded engine, and says so.</summary>
    public static class cuda
    {
        public static bool is_available() => false;

        public static bool is_cudnn_available() => false;

        public static int device_count() => 0;

        public static void manual_seed(long seed)
        {
        }

        public static void manual_seed_all(long seed)
        {
        }

        public static void synchronize(Device? device = null) => throw new InvalidOperationException(HowToSwitch);
    }
}
