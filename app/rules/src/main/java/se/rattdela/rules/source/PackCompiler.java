package se.rattdela.rules.source;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;

/**
 * Compiles a folder of rule files to one hashed JSON pack, and the worked cases beside them to
 * another; run by the build.
 */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * Compiles.
   *
   * @param arguments folder with the sources, folder for the compiled pack
   * @throws IOException if a file cannot be read or written
   * @throws PackException if the pack or its cases have problems: nothing is written and each is
   *     listed
   */
  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[1]);
    Path source = Path.of(arguments[0]);
    PackSource.Compiled compiled = PackSource.read(source).compile();
    CaseSource.Compiled cases = CaseSource.read(source).compile(compiled.pack());
    Files.createDirectories(target);
    Files.write(target.resolve(PackLoader.COMPILED), compiled.json());
    Files.write(target.resolve(WorkedCases.COMPILED), cases.json());
    Files.writeString(
        target.resolve(PackLoader.DIGEST), compiled.sha256() + "\n", StandardCharsets.US_ASCII);
  }
}
