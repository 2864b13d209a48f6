package se.rattdela.desktop.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
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

  @Option(names = "--user", required = true, paramLabel = "USER")
  private String user = "";

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable String data;

  @Option(names = "--password-file", paramLabel = "FILE")
  private @Nullable String passwordFile;

  ProfileImportCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  int work() throws IOException {
    OfficeSettings settings = read(profile);
    if (settings == null) {
      return RattdelaCommand.WRONG_INPUT;
    }
    Casework.SignedIn in = signIn(data, user, passwordFile);
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
