package se.rattdela.rules.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.rattdela.rules.InvalidQuestionException;
import se.rattdela.rules.RuleMessage;
import se.rattdela.rules.pack.PackException;
import se.rattdela.rules.pack.PackLoader;
import se.rattdela.rules.pack.PackProblem;
import se.rattdela.rules.pack.Place;

/**
 * The worked cases of a pack, in the order of the sources.
 *
 * @param all every case
 */
public record WorkedCases(List<WorkedCase> all) {

  /** Name of the compiled cases beside the compiled pack. */
  public static final String COMPILED = "cases.json";

  private static final int LARGEST = 20_000_000;
  private static final int DEEPEST = 30;

  /** Takes a copy. */
  public WorkedCases {
    all = List.copyOf(all);
  }

  /** The cases that are shipped with the program, for its pack. */
  public static WorkedCases shipped() {
    try (InputStream in = PackLoader.class.getResourceAsStream(COMPILED)) {
      if (in == null) {
        throw new PackException(RuleMessage.of("case.not-found"));
      }
      return load(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiled cases.
   *
   * @param compiled UTF-8 JSON as {@link CaseJson#write} gives it
   * @throws PackException if they are not cases; codes and keys are not checked, a case with
   *     unknown ones fails when it is tried
   */
  public static WorkedCases load(byte[] compiled) {
    try {
      JsonNode root = mapper().readTree(compiled);
      if (root == null || !root.isArray()) {
        throw problem(new Place(COMPILED, 1, 1), RuleMessage.of("case.not-a-list", COMPILED));
      }
      List<WorkedCase> cases = new ArrayList<>();
      Set<String> ids = new HashSet<>();
      for (JsonNode node : root) {
        // The compiled form has one case a line, the first on line 2.
        Place place = new Place(COMPILED, cases.size() + 2, 1);
        WorkedCase worked = read(node, place);
        if (!ids.add(worked.id())) {
          throw problem(place, RuleMessage.of("case.twice", COMPILED, worked.id()));
        }
        cases.add(worked);
      }
      return new WorkedCases(cases);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      int line = at == null ? 1 : at.getLineNr();
      int column = at == null ? 1 : at.getColumnNr();
      throw problem(
          new Place(COMPILED, Math.max(1, line), Math.max(1, column)),
          RuleMessage.of("case.not-json", COMPILED, line, column));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WorkedCase read(JsonNode node, Place place) {
    try {
      return CaseJson.read(node);
    } catch (InvalidQuestionException e) {
      throw problem(place, RuleMessage.of("case.wrong", COMPILED, e.place(), e.said()));
    }
  }

  private static PackException problem(Place place, RuleMessage message) {
    return new PackException(List.of(new PackProblem(place, message)));
  }

  private static ObjectMapper mapper() {
    return JsonMapper.builder(
            JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(
                    StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(LARGEST)
                        .build())
                .build())
        .build();
  }

  /** The cases written for a version, such as {@code OSL-10-18a@2025-04-01}. */
  public List<WorkedCase> of(String version) {
    return all.stream().filter(c -> version.equals(c.version())).toList();
  }
}
