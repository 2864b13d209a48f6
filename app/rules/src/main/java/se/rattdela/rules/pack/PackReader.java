package se.rattdela.rules.pack;

import java.util.List;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.json.QuestionWriter;

/** Reads a compiled pack, keeping the places that a later refusal needs. */
final class PackReader {

  private PackReader() {}

  /**
   * A pack with where its sequence number and its day of review stand.
   *
   * @param pack the pack
   * @param sequencePlace place of {@code sequence}
   * @param reviewByPlace place of {@code reviewBy}
   */
  record Read(RulePack pack, Place sequencePlace, Place reviewByPlace) {}

  /**
   * Reads worked cases, to see that they can be read.
   *
   * @param folder what to put before the file's name in messages
   * @throws PackException if they are no cases
   */
  static void cases(String folder, byte[] compiled) {
    JsonSource.read(folder + WorkedCases.COMPILED, compiled);
    try {
      WorkedCases.load(compiled);
    } catch (PackException e) {
      throw new PackException(
          e.problems().stream()
              .map(p -> {
                Place at = p.place();
                Place inside = new Place(folder + at.file(), at.line(), at.column());
                return new PackProblem(inside, p.message());
              })
              .toList());
    }
  }

  /**
   * Reads and checks it whole.
   *
   * @param file what to call it in messages
   * @throws PackException with every problem found
   */
  static Read read(String file, byte[] compiled) {
    SourceNode root = JsonSource.read(file, compiled);
    Fields.Problems problems = new Fields.Problems();
    Fields top = new Fields(root, problems);
    SourceNode manifest = top.required("manifest");
    SourceNode vocabulary = top.required("vocabulary");
    List<SourceNode> rules = top.items("provisions");
    top.finish();
    if (!problems.found().isEmpty()) {
      throw new PackException(problems.found());
    }
    RulePack pack =
        new PackBinder().bind(manifest, vocabulary, rules, QuestionWriter.sha256(compiled));
    Fields head = new Fields(manifest, problems);
    return new Read(pack, head.placeOf("sequence"), head.placeOf("reviewBy"));
  }
}
