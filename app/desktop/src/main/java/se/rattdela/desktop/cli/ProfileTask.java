package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.Casework;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.OfficeTime;
import se.rattdela.casework.delegation.InvalidSettingsException;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.ProfileFile;
import se.rattdela.casework.delegation.ProfileFileException;
import se.rattdela.casework.delegation.SettingsCheck;
import se.rattdela.casework.delegation.SettingsProblem;
import se.rattdela.reports.decision.DecisionRenderer;
import se.rattdela.rules.RuleEngine;
import se.rattdela.rules.pack.PackLoader;

/** What the commands for the office's settings have in common. */
abstract class ProfileTask implements Callable<Integer> {

  /** Nobody's password is longer; a longer file is some other file. */
  private static final int LARGEST_PASSWORD_FILE = 4_096;

  private final CommandContext context;
  private final CommandTexts texts;
  private final ProfileFile file = new ProfileFile();

  ProfileTask(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  /** Does the work and returns the exit code; what it throws is put into words. */
  abstract int work() throws IOException;

  @Override
  public final Integer call() {
    try {
      return work();
    } catch (ProfileFileException e) {
      e.problems().forEach(problem -> complain(problem.in(texts.locale())));
      complain(e.userMessage(texts.locale()));
      return RattdelaCommand.WRONG_INPUT;
    } catch (InvalidSettingsException e) {
      tell(e.problems());
      return RattdelaCommand.WRONG_INPUT;
    } catch (CaseworkException e) {
      complain(texts.text("profile.failed", e.code().id(), e.userMessage(texts.locale())));
      return RattdelaCommand.FAILED;
    } catch (InvalidPathException e) {
      complain(texts.text("pack.fault.file", Printable.of(e.getInput())));
      return RattdelaCommand.FAILED;
    } catch (IOException e) {
      complain(texts.text("pack.fault.file", Printable.of(String.valueOf(e.getMessage()))));
      return RattdelaCommand.FAILED;
    }
  }

  /** Reads a profile strictly and says everything that is wrong with it; null where it is. */
  final @Nullable OfficeSettings read(String name) throws IOException {
    OfficeSettings settings = file.read(bytes(path(name), ProfileFile.LARGEST), today());
    List<SettingsProblem> problems = SettingsCheck.withoutOffice(today()).problems(settings);
    tell(problems);
    return problems.isEmpty() ? settings : null;
  }

  private void tell(List<SettingsProblem> problems) {
    problems.forEach(problem -> complain(problem.named(texts.locale())));
    if (!problems.isEmpty()) {
      complain(texts.text("profile.nothing"));
    }
  }

  final ProfileFile file() {
    return file;
  }

  /** Signs in to the office that the window opens; null where there is none or no password. */
  final Casework.@Nullable SignedIn signIn(SignIn who) throws IOException {
    Path folder =
        DataFolder.demo(
            DataFolder.of(who.data(), context.environment(), System.getProperty("os.name", "")));
    Casework casework =
        new Casework(
            context.workingDirectory().resolve(folder),
            new RuleEngine(PackLoader.shipped()),
            new DecisionRenderer(),
            context.clock());
    if (!casework.exists()) {
      complain(texts.text("profile.no-office", Printable.line(folder.toString())));
      return null;
    }
    char[] password = password(who.passwordFile());
    if (password.length == 0) {
      complain(texts.text("pack.fault.no-password"));
      return null;
    }
    return casework.open(who.user(), password);
  }

  /** From a file or the terminal, never from the command line, where others can read it. */
  private char[] password(@Nullable String passwordFile) throws IOException {
    if (passwordFile == null) {
      return context.console().apply(texts.text("profile.password"));
    }
    byte[] bytes = bytes(path(passwordFile), LARGEST_PASSWORD_FILE);
    String text = new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
    return text.lines().findFirst().orElse("").toCharArray();
  }

  /** One byte more than may be is enough to be refused by whoever reads it. */
  private static byte[] bytes(Path path, int largest) throws IOException {
    try (var in = Files.newInputStream(path)) {
      return in.readNBytes(largest + 1);
    }
  }

  final Path path(String name) {
    return context.workingDirectory().resolve(name).normalize();
  }

  final LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), OfficeTime.ZONE);
  }

  final void say(String key, @Nullable Object... arguments) {
    context.out().println(Printable.line(texts.text(key, arguments)));
  }

  final void complain(String line) {
    context.err().println(Printable.line(line));
  }

  final String text(String key, @Nullable Object... arguments) {
    return texts.text(key, arguments);
  }
}
