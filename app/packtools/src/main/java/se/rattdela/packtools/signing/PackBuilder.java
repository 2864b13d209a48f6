package se.rattdela.packtools.signing;

import java.io.IOException;
import java.nio.file.Path;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.UnsignedPack;
import se.rattdela.rules.source.CaseSource;
import se.rattdela.rules.source.PackSource;

/** Builds a pack from a folder of rule files and worked cases. */
public final class PackBuilder {

  private PackBuilder() {}

  /**
   * Compiles a folder and reads back what came out, as an office will.
   *
   * @throws PackException with every problem found
   * @throws IOException if the folder cannot be read
   */
  public static UnsignedPack build(Path folder) throws IOException {
    PackSource.Compiled pack = PackSource.read(folder).compile();
    CaseSource.Compiled cases = CaseSource.read(folder).compile(pack.pack());
    return UnsignedPack.of(pack.json(), cases.json());
  }
}
