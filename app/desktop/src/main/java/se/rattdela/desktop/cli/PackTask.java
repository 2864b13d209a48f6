package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import se.rattdela.packtools.signing.SigningException;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.SourceText;

/** What the commands that build, sign and check packs have in common. */
abstract class PackTask implements Callable<Integer> {

  private static final ZoneId OFFICE = ZoneId.of("Europe/Stockholm");
  private static final int LARGEST_PASSWORD_FILE = 4_096;

  private final CommandContext context;
  private final CommandTexts texts;

  PackTask(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  /** Does the work; what it throws is put into words. */
  abstract void work() throws IOException;

  @Override
  public final Integer call() {
    try {
      work();
      return RattdelaCommand.OK;
    } catch (PackException e) {
      e.in(texts.locale()).lines().forEach(this::complain);
      if (e.advice() == null) {
        complain(texts.text("pack.nothing-written"));
      }
      return RattdelaCommand.WRONG_INPUT;
    } catch (SigningException e) {
      complain(
          switch (e.fault()) {
            case NOT_A_KEY -> texts.text("pack.fault.not-a-key");
            case WRONG_PASSWORD -> texts.text("pack.fault.wrong-password");
            case SHORT_PASSWORD -> texts.text("pack.fault.short-password");
            case EXISTS -> texts.text("pack.fault.exists");
          });
      return RattdelaCommand.WRONG_INPUT;
    } catch (NoPasswordException e) {
      complain(texts.text(e.key));
      return RattdelaCommand.WRONG_INPUT;
    } catch (InvalidPathException e) {
      complain(texts.text("pack.fault.file", Printable.of(e.getInput())));
      return RattdelaCommand.FAILED;
    } catch (IOException e) {
      // The system's words may be in any language; the name is what the user can do something
      // about.
      complain(texts.text("pack.fault.file", Printable.of(String.valueOf(e.getMessage()))));
      return RattdelaCommand.FAILED;
    }
  }

  final void say(String key, @Nullable Object... arguments) {
    context.out().println(Printable.line(texts.text(key, arguments)));
  }

  private void complain(String line) {
    context.err().println(Printable.line(line));
  }

  final Path path(String name) {
    return context.workingDirectory().resolve(name).normalize();
  }

  final LocalDate today() {
    return LocalDate.ofInstant(context.clock().instant(), OFFICE);
  }

  /**
   * A password from a file or, without one, from the terminal.
   *
   * @param twice whether it is new and has to be given twice
   */
  final char[] password(@Nullable String file, boolean twice) throws IOException {
    if (file != null) {
      Path path = path(file);
      String text =
          SourceText.decode(Printable.of(file), SourceText.read(path, LARGEST_PASSWORD_FILE));
      return text.lines().findFirst().orElse("").toCharArray();
    }
    char[] first = context.console().apply(texts.text("pack.password"));
    if (first.length == 0) {
      throw new NoPasswordException("pack.fault.no-password");
    }
    if (twice
        && !Arrays.equals(first, context.console().apply(texts.text("pack.password.again")))) {
      throw new NoPasswordException("pack.fault.passwords-differ");
    }
    return first;
  }

  /** There is no password to use. */
  private static final class NoPasswordException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;

    NoPasswordException(String key) {
      super(key);
      this.key = key;
    }
  }
}
