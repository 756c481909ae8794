// Loaded before the command line: says at its end how much memory it needed at most, in kilobytes.

process.on('exit', () => process.stderr.write(`maxrss ${process.resourceUsage().maxRSS}\n`));
