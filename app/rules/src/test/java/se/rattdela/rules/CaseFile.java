package se.rattdela.rules;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import se.rattdela.rules.json.QuestionReader;
import se.rattdela.rules.pack.Vocabulary;

/**
 * The worked cases that lie beside a provision ({@code ID.scenarios.yaml}): for each version one
 * case that meets every requirement, and what changes when one thing in it is another.
 */
final class CaseFile {

  private static final Path FOLDER =
      Path.of("src/main/resources/se/rattdela/rules/pack/provisions");

  private final Vocabulary vocabulary;
  private final QuestionReader reader = new QuestionReader();

  CaseFile(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** One version's worked cases. */
  record OfVersion(String version, Map<String, Object> entries) {
    @SuppressWarnings("unchecked")
    Map<String, Object> map(String key) {
      return (Map<String, Object>) entries.getOrDefault(key, Map.of());
    }

    @SuppressWarnings("unchecked")
    @Nullable List<String> list(String key) {
      return (List<String>) entries.get(key);
    }

    @SuppressWarnings("unchecked")
    List<Map<String, Object>> but() {
      return (List<Map<String, Object>>) entries.getOrDefault("but", List.of());
    }

    @Override
    public String toString() {
      return version;
    }
  }

  /** The worked cases of every version, in the order of the files. */
  static List<OfVersion> all() {
    List<OfVersion> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file :
          files.filter(f -> f.toString().endsWith(".scenarios.yaml")).sorted().toList()) {
        Object root =
            new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
        all.addAll(versions(root));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  @SuppressWarnings("unchecked")
  private static List<OfVersion> versions(Object root) {
    List<Map<String, Object>> items =
        (List<Map<String, Object>>)
            ((Map<String, Object>) root).getOrDefault("versions", List.of());
    return items.stream().map(v -> new OfVersion(String.valueOf(v.get("version")), v)).toList();
  }

  /** A mapping inside an entry; empty where it is not there. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Map<String, Object> entry, String key) {
    return (Map<String, Object>) entry.getOrDefault(key, Map.of());
  }

  /** A list of texts inside an entry; empty where it is not there. */
  @SuppressWarnings("unchecked")
  static List<String> list(Map<String, Object> entry, String key) {
    return (List<String>) entry.getOrDefault(key, List.of());
  }

  /**
   * The question of a version's own case, with some entries changed and some answers taken away.
   */
  Question question(OfVersion version, Map<String, ?> changes, List<String> without) {
    Map<String, Object> entries = new LinkedHashMap<>(version.map("case"));
    Map<String, @Nullable Object> crime = copy(entries.remove("crime"));
    Map<String, @Nullable Object> answers = copy(entries.remove("answers"));
    boolean aboutCrime = !crime.isEmpty();
    for (Map.Entry<String, ?> change : changes.entrySet()) {
      String key = change.getKey();
      Object value = change.getValue();
      if (key.equals("crime")) {
        crime = copy(value);
        aboutCrime = true;
      } else if (key.startsWith("crime.")) {
        crime.put(key.substring("crime.".length()), value);
      } else if (entries.containsKey(key)) {
        entries.put(key, value);
      } else {
        answers.put(key, value);
      }
    }
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(entries);
    for (String key : without) {
      if (key.startsWith("crime.")) {
        crime.put(key.substring("crime.".length()), null);
      } else if (fields.containsKey(key)) {
        fields.put(key, null);
      } else {
        answers.remove(key);
      }
    }
    return reader.question(
        new ObjectMapper().valueToTree(json(version, fields, aboutCrime ? crime : null, answers)));
  }

  private Map<String, @Nullable Object> json(
      OfVersion version,
      Map<String, @Nullable Object> fields,
      @Nullable Map<String, @Nullable Object> crime,
      Map<String, @Nullable Object> answers) {
    Map<String, @Nullable Object> facts = new LinkedHashMap<>();
    Map<String, @Nullable Object> judgements = new LinkedHashMap<>();
    answers.forEach(
        (key, value) -> (vocabulary.facts().containsKey(key) ? facts : judgements).put(key, value));
    Map<String, @Nullable Object> item = new LinkedHashMap<>();
    item.put("category", fields.remove("category"));
    item.put("secrecy", fields.remove("secrecy"));
    item.put("harm", fields.remove("harm"));
    Map<String, @Nullable Object> subject = new LinkedHashMap<>();
    subject.put("age", fields.remove("age"));
    Map<String, @Nullable Object> question = new LinkedHashMap<>(fields);
    question.put("id", version.version());
    question.put("item", item);
    question.put("subject", subject);
    question.put("crime", crime);
    question.put("facts", facts);
    question.put("judgements", judgements);
    return question;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, @Nullable Object> copy(@Nullable Object map) {
    return map == null ? new LinkedHashMap<>() : new LinkedHashMap<>((Map<String, Object>) map);
  }
}
