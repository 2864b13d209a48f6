package se.rattdela.desktop.rulebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.rattdela.desktop.common.Texts;
import se.rattdela.rules.pack.Vocabulary;

/**
 * The names of control cases as they are read. The pack names a case that differs in one answer
 * from another by that answer's key and code, such as {@code ett steg från utgångsfallet: recipient
 * JO}.
 */
final class CaseNames {
  private static final Pattern STEP =
      Pattern.compile("(.*): ([a-z][\\w.-]*) \\[?([^\\[\\]:{}]+)\\]?");
  private static final Pattern FROM = Pattern.compile("\\{from: (\\d+)}");
  private static final Pattern CODE = Pattern.compile("[A-ZÅÄÖ]{2}[\\wÅÄÖ-]*");
  private static final Pattern KEY = Pattern.compile("\\b[a-z]+(?:[.-][a-z\\d]+)+");

  private final Texts texts;
  private final Vocabulary vocabulary;
  private final Map<String, String> words = new HashMap<>();

  CaseNames(Texts texts, Vocabulary vocabulary) {
    this.texts = texts;
    this.vocabulary = vocabulary;
    words.putAll(vocabulary.holders());
    words.putAll(vocabulary.purposes());
    words.putAll(vocabulary.categories());
    vocabulary.crimeCodes().values().forEach(words::putAll);
    vocabulary.recipients().forEach((code, each) -> words.put(code, each.label()));
    vocabulary.secrecies().forEach((code, each) -> words.put(code, each.citation()));
    words.put("OWN", texts.get("enum.Initiative.OWN"));
    words.put("REQUEST", texts.get("enum.Initiative.REQUEST"));
  }

  /** A name with words for its codes. */
  String of(String name) {
    Matcher step = STEP.matcher(name);
    if (!step.matches()) {
      return worded(name);
    }
    String field = field(step.group(2));
    return field.isEmpty()
        ? worded(name)
        : texts.format("rulebook.cases.step", worded(step.group(1)), field, values(step.group(3)));
  }

  private String values(String written) {
    return List.of(written.split(", ", -1)).stream()
        .map(this::value)
        .collect(Collectors.joining(", "));
  }

  private String value(String code) {
    return switch (code) {
      case "true" -> texts.get("common.yes");
      case "false" -> texts.get("common.no");
      default -> words.getOrDefault(code, code);
    };
  }

  private String worded(String name) {
    String plain = FROM.matcher(name).replaceAll("$1");
    String asked = replaced(KEY, plain, vocabulary.questionTexts());
    return replaced(CODE, asked, words);
  }

  private static String replaced(Pattern codes, String name, Map<String, String> words) {
    return codes
        .matcher(name)
        .replaceAll(
            found -> Matcher.quoteReplacement(words.getOrDefault(found.group(), found.group())));
  }

  /** What an answer is about; empty where the vocabulary does not know its key. */
  private String field(String key) {
    return switch (key) {
      case "secrecy" -> texts.get("rulebook.bench.secrecy");
      case "recipient" -> texts.get("rulebook.bench.recipient");
      case "purpose" -> texts.get("rulebook.bench.purpose");
      case "holder" -> texts.get("rulebook.bench.holder");
      case "date" -> texts.get("rulebook.bench.date");
      case "initiative" -> texts.get("rulebook.bench.initiative");
      case "crime.kind" -> texts.get("rulebook.bench.crime.kind");
      case "crime.stage" -> texts.get("rulebook.bench.crime.stage");
      case "crime.form" -> texts.get("rulebook.bench.crime.form");
      case "crime.minimumMonths" -> texts.get("rulebook.bench.crime.months");
      default -> vocabulary.questionTexts().getOrDefault(key, "");
    };
  }
}
