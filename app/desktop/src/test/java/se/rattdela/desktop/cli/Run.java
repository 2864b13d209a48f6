package se.rattdela.desktop.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import se.rattdela.casework.store.PasswordCost;

/** One run of the command line and what came of it. */
record Run(int code, String out, String err) {

  static final Clock MARCH = Clock.fixed(Instant.parse("2026-03-16T08:00:00Z"), ZoneOffset.UTC);

  static Run in(Path folder, String... arguments) {
    return of(folder, new byte[0], MARCH, Map.of(), arguments);
  }

  static Run withInput(Path folder, String input, String... arguments) {
    return of(folder, input.getBytes(StandardCharsets.UTF_8), MARCH, Map.of(), arguments);
  }

  static Run of(
      Path folder,
      byte[] input,
      Clock clock,
      Map<String, String> environment,
      String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        new RattdelaCommand(
                new CommandContext(
                    new ByteArrayInputStream(input),
                    new PrintWriter(out),
                    new PrintWriter(err),
                    clock,
                    environment,
                    folder,
                    prompt -> new char[0],
                    // What a password costs is not what is tried here.
                    new PasswordCost(64, 1, 1)))
            .run(arguments);
    return new Run(code, out.toString(), err.toString());
  }

  List<String> answers() {
    return out.lines().toList();
  }
}
