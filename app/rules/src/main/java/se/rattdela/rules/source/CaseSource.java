package se.rattdela.rules.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.rules.cases.CaseJson;
import se.rattdela.rules.cases.WorkedCase;
import se.rattdela.rules.cases.WorkedCases;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.RulePack;
import se.rattdela.rules.pack.SourceNode;

/**
 * The worked cases in a folder of rule files: {@code ID.scenarios.yaml} beside each provision, and
 * {@code scenarios.json} with questions about the answer as a whole.
 *
 * @param beside the files beside the provisions, by name
 * @param whole the questions about the answer as a whole; none or one
 */
public record CaseSource(List<SourceNode> beside, List<SourceNode> whole) {

  /** How the file with a provision's cases ends, after the provision's id. */
  static final String ENDING = ".scenarios.yaml";

  /** The file with the cases about the answer as a whole. */
  static final String WHOLE = "scenarios.json";

  /** Takes copies. */
  public CaseSource {
    beside = List.copyOf(beside);
    whole = List.copyOf(whole);
  }

  /**
   * Reads a folder; one without cases gives none.
   *
   * @throws PackException with every file's first syntax error
   * @throws IOException if the folder cannot be read
   */
  public static CaseSource read(Path folder) throws IOException {
    List<PackProblem> problems = new ArrayList<>();
    List<SourceNode> beside = new ArrayList<>();
    for (Path file : PackSource.files(folder, f -> f.toString().endsWith(ENDING))) {
      beside.add(PackSource.read(file, problems));
    }
    Path all = folder.resolve(WHOLE);
    List<SourceNode> whole =
        Files.exists(all) ? List.of(PackSource.read(all, problems)) : List.of();
    if (!problems.isEmpty()) {
      throw new PackException(problems);
    }
    return new CaseSource(beside, whole);
  }

  /**
   * The cases, each written out in full.
   *
   * @param pack the pack they are about
   * @throws PackException with every problem found: a wrong key, an unknown code, a version that
   *     the pack does not have
   */
  public Compiled compile(RulePack pack) {
    CaseProblems problems = new CaseProblems();
    List<WorkedCase> cases = new ArrayList<>();
    for (SourceNode file : beside) {
      cases.addAll(new VersionCases(pack, problems).read(file));
    }
    for (SourceNode file : whole) {
      cases.addAll(new WholeCases(pack, problems).read(file));
    }
    Set<String> ids = new HashSet<>();
    for (WorkedCase worked : cases) {
      if (!ids.add(worked.id())) {
        problems.add(worked.place(), "case.twice", worked.place().file(), worked.id());
      }
    }
    problems.stopIfWrong();
    WorkedCases compiled = new WorkedCases(cases);
    return new Compiled(compiled, CaseJson.write(compiled));
  }

  /**
   * Compiled cases.
   *
   * @param cases the cases
   * @param json their compiled form, canonical UTF-8 JSON
   */
  @SuppressWarnings("ArrayRecordComponent") // handed over once, to be written to a file
  public record Compiled(WorkedCases cases, byte[] json) {}
}
