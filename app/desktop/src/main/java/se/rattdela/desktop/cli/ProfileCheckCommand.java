package se.rattdela.desktop.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.rattdela.casework.delegation.OfficeSettings;

/** Reads a profile as strictly as an office would, and stores nothing. */
@Command(name = "check")
final class ProfileCheckCommand extends ProfileTask {

  @Parameters(paramLabel = "FILE")
  private String profile = "";

  ProfileCheckCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  int work() throws IOException {
    OfficeSettings settings = read(profile);
    if (settings == null) {
      return RattdelaCommand.WRONG_INPUT;
    }
    say(
        "profile.clean",
        settings.profile().municipality(),
        settings.profile().committee(),
        settings.units().size(),
        settings.delegation().size());
    return RattdelaCommand.OK;
  }
}
