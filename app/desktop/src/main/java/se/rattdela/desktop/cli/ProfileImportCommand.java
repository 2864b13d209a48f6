package se.rattdela.desktop.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SettingsView;

/** Saves a file's settings in an office, as the settings page does: all of them or none. */
@Command(name = "import")
final class ProfileImportCommand extends ProfileTask {

  @Parameters(paramLabel = "FILE")
  private String profile = "";

  @Mixin private SignIn signIn = new SignIn();

  ProfileImportCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  int work() throws IOException {
    OfficeSettings settings = read(profile);
    if (settings == null) {
      return RattdelaCommand.WRONG_INPUT;
    }
    Casework.SignedIn in = signIn(signIn);
    if (in == null) {
      return RattdelaCommand.WRONG_INPUT;
    }
    try (OpenOffice office = in.office()) {
      SettingsView before = office.setup().settings(in.actor());
      office.setup().save(in.actor(), before.version(), settings);
    }
    say("profile.imported", settings.profile().municipality());
    return RattdelaCommand.OK;
  }
}
