package se.rattdela.desktop.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code rattdela} with its commands. */
public final class RattdelaCommand {

  /** Exit code when all went well. */
  public static final int OK = 0;

  /** Exit code when something outside the input failed; the message says what. */
  public static final int FAILED = 1;

  /** Exit code for a wrong command line or an input that could not be answered. */
  public static final int WRONG_INPUT = 2;

  private final CommandContext context;
  private final CommandTexts texts;

  /** The commands with what they get from outside. */
  public RattdelaCommand(CommandContext context) {
    this.context = context;
    this.texts = CommandTexts.of(context.environment());
  }

  /**
   * Runs a command line to its end. Everything printed has been flushed.
   *
   * @param arguments without arguments the help is shown; the window is started elsewhere
   * @return the exit code: {@link #OK}, {@link #FAILED} or {@link #WRONG_INPUT}
   */
  public int run(String... arguments) {
    CommandLine line =
        new CommandLine(new Top())
            .addSubcommand("evaluate", new EvaluateCommand(context, texts))
            .addSubcommand("demo", new DemoCommand(context, texts))
            .addSubcommand("pack", PackCommand.of(context, texts))
            .addSubcommand("profile", ProfileCommand.of(context, texts))
            .addSubcommand("verify", new VerifyCommand(context, texts))
            .addSubcommand("version", new VersionCommand(context, texts))
            .addSubcommand("help", new HelpCommand());
    line.setResourceBundle(texts.bundle());
    line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    line.setOut(context.out());
    line.setErr(context.err());
    line.setParameterExceptionHandler((problem, given) -> wrongUsage(problem));
    line.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
    int code = line.execute(arguments);
    context.err().flush();
    context.out().flush();
    if (context.out().checkError()) {
      context.err().println(texts.text("output.broken"));
      context.err().flush();
      return FAILED;
    }
    return code;
  }

  private int wrongUsage(CommandLine.ParameterException problem) {
    String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
    String what =
        switch (problem) {
          case UnmatchedArgumentException unmatched ->
              texts.text("usage.unknown", Printable.of(unmatched.getUnmatched().getFirst()));
          case CommandLine.MissingParameterException missing ->
              texts.text(
                  "usage.missing",
                  missing.getMissing().isEmpty()
                      ? command
                      : missing.getMissing().getFirst().paramLabel());
          default -> texts.text("usage.wrong");
        };
    context.err().println(what);
    context.err().println(texts.text("usage.hint"));
    return WRONG_INPUT;
  }

  /** The message of an unforeseen error may hold personal data, so only its kind is shown. */
  private int failed(Exception problem) {
    context.err().println(texts.text("failed", problem.getClass().getSimpleName()));
    return FAILED;
  }

  @Command(name = "rattdela", synopsisSubcommandLabel = "COMMAND")
  private final class Top implements Runnable {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      spec.commandLine().usage(context.out());
    }
  }

  @Command(name = "help")
  private final class HelpCommand implements Runnable {
    @CommandLine.Parameters(arity = "0..*", paramLabel = "COMMAND")
    private List<String> of = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
      CommandLine asked = spec.parent().commandLine();
      for (String name : of) {
        CommandLine next = asked.getSubcommands().get(name);
        if (next == null) {
          throw new UnmatchedArgumentException(asked, List.of(name));
        }
        asked = next;
      }
      asked.usage(context.out());
    }
  }
}
