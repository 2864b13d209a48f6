package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import se.rattdela.casework.Casework;
import se.rattdela.casework.OpenOffice;
import se.rattdela.casework.delegation.SettingsView;
import se.rattdela.casework.store.AtomicFile;

/** Writes the settings of an office to a file. */
@Command(name = "export")
final class ProfileExportCommand extends ProfileTask {

  @Parameters(paramLabel = "FILE")
  private String profile = "";

  @Mixin private SignIn signIn = new SignIn();

  ProfileExportCommand(CommandContext context, CommandTexts texts) {
    super(context, texts);
  }

  @Override
  int work() throws IOException {
    Path place = path(profile);
    if (Files.exists(place)) {
      complain(text("profile.exists", Printable.of(profile)));
      return RattdelaCommand.WRONG_INPUT;
    }
    Casework.SignedIn in = signIn(signIn);
    if (in == null) {
      return RattdelaCommand.WRONG_INPUT;
    }
    try (OpenOffice office = in.office()) {
      SettingsView settings = office.setup().settings(in.actor());
      if (settings.settings().profile().appealCourt() == null) {
        complain(text("profile.empty"));
        return RattdelaCommand.FAILED;
      }
      AtomicFile.write(place, file().write(settings.settings()));
    }
    say("profile.exported", place.getFileName());
    return RattdelaCommand.OK;
  }
}
