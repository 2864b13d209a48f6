package se.rattdela.desktop;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.rattdela.desktop.cli.CommandContext;
import se.rattdela.desktop.cli.RattdelaCommand;
import se.rattdela.desktop.common.Texts;
import se.rattdela.ui.UiCatalogue;

/**
 * Where the program begins: without a command it shows the window, with one it runs the command.
 * Does not extend JavaFX's application class, so that the command line needs no display.
 */
public final class Main {
  private static final String DATA_OPTION = "--data";

  private Main() {}

  /** Starts the window or runs a command; ends the virtual machine with the command's exit code. */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    PrintWriter out = utf8(FileDescriptor.out);
    PrintWriter err = utf8(FileDescriptor.err);
    if (!wantsWindow(arguments)) {
      System.exit(command(environment, out, err, arguments));
    }
    String system = System.getProperty("os.name", "");
    boolean headless = "Headless".equals(System.getProperty("glass.platform"));
    Texts texts = new Texts(new UiCatalogue(), Start.language(environment));
    List<String> missing = NativeLibraries.ofSystem(system, headless).missingPackages();
    boolean display = headless || hasDisplay(system, environment);
    if (display && missing.isEmpty()) {
      javafx.application.Application.launch(RattdelaWindow.class, windowArguments(arguments));
      return;
    }
    if (!display) {
      err.println(texts.get("start.no-display"));
    }
    if (!missing.isEmpty()) {
      err.println(texts.format("start.missing", String.join(" ", missing)));
    }
    err.println(texts.get("start.demo-instead"));
    err.flush();
    System.exit(command(environment, out, err, "demo"));
  }

  /** Whether no command is named: no arguments, or only where the data lies. */
  static boolean wantsWindow(String... arguments) {
    return arguments.length == 0
        || (arguments.length == 1 && arguments[0].startsWith(DATA_OPTION + "="))
        || (arguments.length == 2 && arguments[0].equals(DATA_OPTION));
  }

  /** JavaFX reads named options in one word only. */
  static String[] windowArguments(String... arguments) {
    return arguments.length == 2
        ? new String[] {arguments[0] + "=" + arguments[1]}
        : arguments.clone();
  }

  /** Whether there is somewhere to show a window. */
  static boolean hasDisplay(String system, Map<String, String> environment) {
    if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
      return true;
    }
    return !environment.getOrDefault("DISPLAY", "").isBlank()
        || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
  }

  private static int command(
      Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
    return new RattdelaCommand(
            new CommandContext(
                new FileInputStream(FileDescriptor.in),
                out,
                err,
                Clock.systemUTC(),
                environment,
                Path.of("").toAbsolutePath(),
                Main::askUnseen))
        .run(arguments);
  }

  @SuppressWarnings("SystemConsoleNull") // the JDK still documents null
  private static char[] askUnseen(String prompt) {
    Console console = System.console();
    if (console == null || !console.isTerminal()) {
      return new char[0];
    }
    char[] answer = console.readPassword("%s ", prompt);
    return answer == null ? new char[0] : answer;
  }

  /** Whatever the locale says: å, ä and ö are to be read. */
  private static PrintWriter utf8(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8), true);
  }
}
