package se.rattdela.packtools.signing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import se.rattdela.packtools.Finding;
import se.rattdela.packtools.LoadedPack;
import se.rattdela.packtools.PackVerifier;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.TrustedKeys;
import se.rattdela.rules.pack.UnsignedPack;
import se.rattdela.rules.source.CaseSource;
import se.rattdela.rules.source.PackSource;

/** Builds a pack from a folder of rule files and worked cases. */
public final class PackBuilder {

  private PackBuilder() {}

  /**
   * Compiles a folder, verifies it as {@code pack verify} does, and reads back what came out, as an
   * office will.
   *
   * @throws PackException with every problem, or every finding that makes the pack less than clean
   * @throws IOException if the folder cannot be read
   */
  public static UnsignedPack build(Path folder) throws IOException {
    PackSource.Compiled pack = PackSource.read(folder).compile();
    CaseSource.Compiled cases = CaseSource.read(folder).compile(pack.pack());
    List<PackProblem> found =
        PackVerifier.verify(LoadedPack.read(folder, TrustedKeys.none())).findings().stream()
            .filter(Finding::counts)
            .map(PackBuilder::problem)
            .toList();
    if (!found.isEmpty()) {
      throw new PackException(found);
    }
    return UnsignedPack.of(pack.json(), cases.json());
  }

  private static PackProblem problem(Finding finding) {
    Place place = finding.place();
    Place start = new Place(finding.subject(), 1, 1);
    return new PackProblem(place == null ? start : place, finding.said());
  }
}
