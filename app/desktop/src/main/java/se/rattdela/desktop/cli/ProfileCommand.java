package se.rattdela.desktop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The administrator's commands for the office's settings: {@code rattdela profile …}. */
@Command(name = "profile", synopsisSubcommandLabel = "COMMAND")
final class ProfileCommand implements Runnable {

  private final CommandContext context;

  @Spec private CommandSpec spec = CommandSpec.create();

  private ProfileCommand(CommandContext context) {
    this.context = context;
  }

  /** The command with all that belong to it. */
  static CommandLine of(CommandContext context, CommandTexts texts) {
    return new CommandLine(new ProfileCommand(context))
        .addSubcommand("check", new ProfileCheckCommand(context, texts))
        .addSubcommand("export", new ProfileExportCommand(context, texts))
        .addSubcommand("import", new ProfileImportCommand(context, texts));
  }

  @Override
  public void run() {
    spec.commandLine().usage(context.out());
  }
}
