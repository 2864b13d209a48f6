package se.rattdela.desktop.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The rule steward's commands: {@code rattdela pack …}. */
@Command(name = "pack", synopsisSubcommandLabel = "COMMAND")
final class PackCommand implements Runnable {

  private final CommandContext context;

  @Spec private CommandSpec spec = CommandSpec.create();

  private PackCommand(CommandContext context) {
    this.context = context;
  }

  /** The command with all that belong to it. */
  static CommandLine of(CommandContext context, CommandTexts texts) {
    return new CommandLine(new PackCommand(context))
        .addSubcommand("build", new PackBuildCommand(context, texts))
        .addSubcommand("keygen", new PackKeygenCommand(context, texts))
        .addSubcommand("sign", new PackSignCommand(context, texts))
        .addSubcommand("check", new PackCheckCommand(context, texts))
        .addSubcommand("verify", new PackVerifyCommand(context, texts))
        .addSubcommand("diff", new PackDiffCommand(context, texts))
        .addSubcommand("show", new PackShowCommand(context, texts));
  }

  @Override
  public void run() {
    spec.commandLine().usage(context.out());
  }
}
