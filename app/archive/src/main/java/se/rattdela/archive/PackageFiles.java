package se.rattdela.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.rattdela.archive.ArchiveException.Reason;

/** Gives the files of a package their names. */
public final class PackageFiles {
  private static final String FIELD = "files";

  private PackageFiles() {}

  /** A file and its name in the package. */
  public record Named(String name, PackagedFile file) {}

  /**
   * The files in their order, named.
   *
   * @throws ArchiveException with {@link Reason#FILES} if there is none, one is empty, or two are
   *     of a kind of which there is one
   */
  public static List<Named> named(List<PackagedFile> files) {
    Map<FileKind, Integer> seen = new EnumMap<>(FileKind.class);
    List<Named> named = new ArrayList<>();
    for (PackagedFile file : files) {
      int number = seen.merge(file.kind(), 1, Integer::sum);
      if (file.content().length == 0 || (number > 1 && !file.kind().many())) {
        throw new ArchiveException(Reason.FILES, FIELD);
      }
      named.add(new Named(file.kind().fileName(number), file));
    }
    if (named.isEmpty()) {
      throw new ArchiveException(Reason.FILES, FIELD);
    }
    return named;
  }
}
