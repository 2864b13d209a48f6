package se.rattdela.desktop.cli;

import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import se.rattdela.casework.store.PasswordCost;

/**
 * What a command gets from outside.
 *
 * @param in standard input, read as UTF-8 whatever the locale
 * @param out where results go; must write UTF-8
 * @param err where errors and remarks go; must write UTF-8
 * @param clock the real time, for saying that the law snapshot is passed
 * @param environment {@code RATTDELA_LANGUAGE=en} gives English; anything else Swedish
 * @param workingDirectory what relative file names start from
 * @param console asks at the terminal for what must not be seen, such as a password; empty where
 *     there is no terminal
 * @param passwordCost what a guess at a password of an office that is made here costs
 */
public record CommandContext(
    InputStream in,
    PrintWriter out,
    PrintWriter err,
    Clock clock,
    Map<String, String> environment,
    Path workingDirectory,
    Function<String, char[]> console,
    PasswordCost passwordCost) {

  /** With what an office is made with. */
  public CommandContext(
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      Clock clock,
      Map<String, String> environment,
      Path workingDirectory,
      Function<String, char[]> console) {
    this(in, out, err, clock, environment, workingDirectory, console, PasswordCost.STANDARD);
  }

  /** Without a terminal. */
  public CommandContext(
      InputStream in,
      PrintWriter out,
      PrintWriter err,
      Clock clock,
      Map<String, String> environment,
      Path workingDirectory) {
    this(in, out, err, clock, environment, workingDirectory, prompt -> new char[0]);
  }

  /** Takes a copy of the environment. */
  public CommandContext {
    environment = Map.copyOf(environment);
  }
}
