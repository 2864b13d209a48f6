package se.rattdela.desktop.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import se.rattdela.packtools.LoadedPack;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.TrustedKeys;

/** Reads the packs that a command line names, and says what is wrong with those it cannot. */
final class PackFiles {

  private final CommandContext context;
  private final CommandTexts texts;

  PackFiles(CommandContext context, CommandTexts texts) {
    this.context = context;
    this.texts = texts;
  }

  /**
   * A pack; null where it cannot be read, which has then been said.
   *
   * @throws PackException where the sources can be read but are wrong, with every problem
   */
  @Nullable LoadedPack read(String name) {
    String shown = Printable.of(name);
    try {
      return LoadedPack.read(context.workingDirectory().resolve(name), TrustedKeys.shipped());
    } catch (PackException e) {
      if (!e.problems().isEmpty()) {
        throw e;
      }
      say("pack.file.refused", shown, Printable.line(e.in(texts.locale())));
    } catch (NoSuchFileException | InvalidPathException e) {
      say("pack.file.missing", shown);
    } catch (AccessDeniedException e) {
      say("input.denied", shown);
    } catch (IOException e) {
      say("pack.file.unreadable", shown);
    }
    return null;
  }

  /** Lists the problems of a pack, each with file, line and column. */
  int wrong(PackException problems) {
    problems
        .lines()
        .forEach(line -> context.err().println(Printable.line(line.in(texts.locale()))));
    return RattdelaCommand.WRONG_INPUT;
  }

  private void say(String key, Object... arguments) {
    context.err().println(texts.text(key, arguments));
  }
}
