namespace Plotly.NET;

/// <summary>The style unions; a case without data is a static property, one with data a factory New….</summary>
public static partial class StyleParam;
