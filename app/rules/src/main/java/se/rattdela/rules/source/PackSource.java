package se.rattdela.rules.source;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.rattdela.rules.RuleMessages;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackBinder;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SourceNode;

/**
 * A folder with the sources of a pack: {@code pack.yaml}, {@code vocabulary.yaml} and one file a
 * provision below {@code provisions}.
 *
 * @param manifest what {@code pack.yaml} says
 * @param vocabulary what {@code vocabulary.yaml} says
 * @param rules the provisions, by file name
 */
public record PackSource(SourceNode manifest, SourceNode vocabulary, List<SourceNode> rules) {

  private static final String ENDING = ".yaml";

  /** Takes a copy. */
  public PackSource {
    rules = List.copyOf(rules);
  }

  /**
   * Reads a folder.
   *
   * @throws PackException with every file's first syntax error, or if a file has the wrong name
   * @throws IOException if the folder cannot be read
   */
  public static PackSource read(Path folder) throws IOException {
    List<PackProblem> problems = new ArrayList<>();
    SourceNode manifest = read(folder.resolve("pack.yaml"), problems);
    SourceNode vocabulary = read(folder.resolve("vocabulary.yaml"), problems);
    List<SourceNode> rules = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.resolve("provisions"))) {
      for (Path file : files.filter(PackSource::isRule).sorted().toList()) {
        SourceNode rule = read(file, problems);
        checkName(file, rule, problems);
        rules.add(rule);
      }
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return new PackSource(manifest, vocabulary, rules);
  }

  private static boolean isRule(Path file) {
    String name = file.toString();
    return name.endsWith(ENDING) && !name.endsWith(CaseSource.ENDING);
  }

  static SourceNode read(Path file, List<PackProblem> problems) throws IOException {
    String name = String.valueOf(file.getFileName());
    Place start = new Place(name, 1, 1);
    try {
      return new YamlSource(name).read(Files.readString(file));
    } catch (PackException e) {
      problems.addAll(e.problems());
    } catch (CharacterCodingException e) {
      problems.add(
          new PackProblem(
              start, RuleMessages.swedish().text("pack.not-yaml", String.valueOf(e.getMessage()))));
    }
    return new SourceNode.Scalar(start, null);
  }

  private static void checkName(Path file, SourceNode rule, List<PackProblem> problems) {
    if (rule instanceof SourceNode.Mapping(Place place, var entries)
        && entries.get("id") instanceof SourceNode.Entry(Place keyPlace, SourceNode value)
        && value instanceof SourceNode.Scalar(Place at, Object id)
        && !file.endsWith(id + ENDING)) {
      problems.add(
          new PackProblem(at, RuleMessages.swedish().text("pack.file-name", String.valueOf(id))));
    }
  }

  /**
   * The checked pack and its compiled form.
   *
   * @throws PackException with every problem found
   */
  public Compiled compile() {
    byte[] json = new PackJson(manifest, vocabulary, rules).bytes();
    String sha256 = QuestionWriter.sha256(json);
    RulePack pack = new PackBinder().bind(manifest, vocabulary, rules, sha256);
    return new Compiled(pack, json, sha256);
  }

  /**
   * A compiled pack.
   *
   * @param pack the pack
   * @param json its compiled form, canonical UTF-8 JSON
   * @param sha256 digest of the compiled form
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, to be written to a file
  public record Compiled(RulePack pack, byte[] json, String sha256) {}
}
