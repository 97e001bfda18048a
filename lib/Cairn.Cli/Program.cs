using System.Text;
using Cairn.Cli;

Console.OutputEncoding = new UTF8Encoding(false);
return await CairnCommand.InvokeAsync(args);
