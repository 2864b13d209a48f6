package se.rattdela.rules.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.json.QuestionWriter;
import se.rattdela.rules.pack.PackBinder;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SourceNode;
import se.rattdela.rules.pack.SourceText;

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

  /** Most rule files of a pack; the shipped one has 102. */
  private static final int MOST_FILES = 1_000;

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
    try {
      for (Path file : files(folder, PackSource::isRule)) {
        SourceNode rule = read(file, problems);
        checkName(file, rule, problems);
        rules.add(rule);
      }
    } catch (PackException e) {
      problems.addAll(e.problems());
    }
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return new PackSource(manifest, vocabulary, rules);
  }

  /**
   * The files below {@code provisions} that a filter lets through, by name.
   *
   * @throws PackException if there is no such folder or there are too many
   */
  static List<Path> files(Path folder, Predicate<Path> wanted) throws IOException {
    Path provisions = folder.resolve("provisions");
    Place place = new Place("provisions", 1, 1);
    if (!Files.isDirectory(provisions)) {
      throw new PackException(List.of(problem(place, "pack.missing-file")));
    }
    try (Stream<Path> files = Files.list(provisions)) {
      // One more than allowed is enough to know, however many there are.
      List<Path> found = files.filter(wanted).limit(MOST_FILES + 1L).sorted().toList();
      if (found.size() > MOST_FILES) {
        throw new PackException(List.of(problem(place, "pack.too-many", MOST_FILES)));
      }
      return found;
    }
  }

  private static PackProblem problem(Place place, String key, Object... arguments) {
    return new PackProblem(place, RuleMessage.of(key, arguments));
  }

  private static boolean isRule(Path file) {
    String name = file.toString();
    return name.endsWith(ENDING) && !name.endsWith(CaseSource.ENDING);
  }

  static SourceNode read(Path file, List<PackProblem> problems) throws IOException {
    String name = String.valueOf(file.getFileName());
    try {
      byte[] bytes = SourceText.read(file, YamlSource.LARGEST);
      return new YamlSource(name).read(SourceText.decode(name, bytes));
    } catch (PackException e) {
      problems.addAll(e.problems());
      return new SourceNode.Scalar(new Place(name, 1, 1), null);
    }
  }

  private static void checkName(Path file, SourceNode rule, List<PackProblem> problems) {
    if (rule instanceof SourceNode.Mapping(Place place, var entries)
        && entries.get("id") instanceof SourceNode.Entry(Place keyPlace, SourceNode value)
        && value instanceof SourceNode.Scalar(Place at, Object id)
        && !file.endsWith(id + ENDING)) {
      problems.add(problem(at, "pack.file-name", String.valueOf(id)));
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
