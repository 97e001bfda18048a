using System.Globalization;

namespace TorchSharp;

public static partial class torch
{
    public const TensorStringStyle julia = TensorStringStyle.Julia;
    public const TensorStringStyle numpy = TensorStringStyle.Numpy;
    public const TensorStringStyle csharp = TensorStringStyle.CSharp;

    /// <summary>What ToString() writes; Julia's style at first.</summary>
    public static TensorStringStyle TensorStringStyle { get; set; } = TensorStringStyle.Julia;

    public partial class Tensor
    {
        public override string ToString() => IsInvalid ? "Tensor invalid -- empty handle." : ToString(TensorStringStyle);

        public string ToString(TensorStringStyle style, string? fltFormat = null, int? width = null, CultureInfo? cultureInfo = null, string? newLine = null)
        {
            if (style == TensorStringStyle.Default) style = torch.TensorStringStyle;
            var culture = cultureInfo ?? CultureInfo.InvariantCulture;
            string text = style switch
            {
                TensorStringStyle.Metadata => Printing.Header(this),
                TensorStringStyle.Numpy => Printing.Nested(this, fltFormat ?? "g5", culture, "[", "]"),
                TensorStringStyle.CSharp => Printing.Nested(this, fltFormat ?? "g5", culture, "{", "}"),
                _ => Printing.Full(this, fltFormat, culture),
            };
            return newLine is null ? text : text.Replace("\n", newLine);
        }
    }
}

public static partial class TensorExtensionMethods
{
    public static string str(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default) =>
        tensor.ToString(style, fltFormat, width, cultureInfo, newLine);

    public static string jlstr(this torch.Tensor tensor, string? fltFormat = null, int? width = null, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Julia, fltFormat, width, cultureInfo, newLine);

    public static string metastr(this torch.Tensor tensor) => tensor.ToString(TensorStringStyle.Metadata);

    public static string npstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.Numpy, fltFormat, width, cultureInfo, newLine);

    public static string cstr(this torch.Tensor tensor, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null) =>
        tensor.ToString(TensorStringStyle.CSharp, fltFormat, width, cultureInfo, newLine);

    /// <summary>Writes the tensor to the console and returns it.</summary>
    public static torch.Tensor print(this torch.Tensor t, string? fltFormat = "g5", int? width = 100, string? newLine = null, CultureInfo? cultureInfo = null, TensorStringStyle style = TensorStringStyle.Default)
    {
        Console.WriteLine(t.ToString(style, fltFormat, width, cultureInfo, newLine));
        return t;
    }
}
