package se.rattdela.desktop.caseview;

import java.util.ArrayList;
import java.util.List;
import se.rattdela.desktop.common.Texts;

/**
 * Names of authorities as they fit over a narrow column: a short name where the full one is a
 * sentence, and a hyphen in long compounds where Swedish would put it. The full name is always in
 * the tooltip and for the screen reader.
 */
final class ColumnHeadings {
  private static final int LONGEST = 13;

  private final Texts texts;
  private final List<String> tails;

  ColumnHeadings(Texts texts) {
    this.texts = texts;
    this.tails = List.of(texts.get("matrix.heading.tails").split(" "));
  }

  String heading(String code, String name) {
    return broken(shortName(code, name));
  }

  private String shortName(String code, String name) {
    return switch (code) {
      case "SKATTEVERKET" -> texts.get("matrix.heading.tax");
      case "SKATTEVERKET_BROTT" -> texts.get("matrix.heading.tax-crime");
      case "CSN" -> texts.get("matrix.heading.csn");
      case "FORVALTNINGSDOMSTOL" -> texts.get("matrix.heading.administrative-court");
      case "MIGRATIONSDOMSTOL" -> texts.get("matrix.heading.migration-court");
      case "SOCIALTJANST_SAMMA_KOMMUN" -> texts.get("matrix.heading.same-municipality");
      case "SOCIALNAMND_ANNAN_KOMMUN" -> texts.get("matrix.heading.other-municipality");
      case "SIS" -> texts.get("matrix.heading.sis");
      case "HALSO_SJUKVARD" -> texts.get("matrix.heading.care");
      case "LANSSTYRELSEN" -> texts.get("matrix.heading.county");
      case "STATLIG_FORSKNINGSMYNDIGHET" -> texts.get("matrix.heading.research");
      case "IVO" -> texts.get("matrix.heading.ivo");
      case "JO" -> texts.get("matrix.heading.jo");
      case "IMY" -> texts.get("matrix.heading.imy");
      case "PLIKT_OCH_PROVNINGSVERKET" -> texts.get("matrix.heading.conscription");
      case "AVSKILJANDENAMND" -> texts.get("matrix.heading.expulsion");
      default -> name;
    };
  }

  private String broken(String name) {
    List<String> words = new ArrayList<>();
    for (String word : name.split(" ")) {
      words.add(word.length() > LONGEST ? hyphened(word) : word);
    }
    return String.join(" ", words);
  }

  private String hyphened(String word) {
    for (String tail : tails) {
      if (word.endsWith(tail) && word.length() > tail.length() + 2) {
        return word.substring(0, word.length() - tail.length()) + "-\n" + tail;
      }
    }
    return word;
  }
}
