package se.rattdela.desktop.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.rattdela.desktop.common.CitationOrder;
import se.rattdela.rules.pack.Provision;

/**
 * Provisions as the tree shows them: by statute, chapter and paragraph. The statute with the most
 * provisions comes first, so that the tree opens on the one that most questions are about.
 */
record ProvisionTree(List<Statute> statutes) {
  private static final Pattern CHAPTER = Pattern.compile("^(\\d+) kap\\. (.*)$");
  private static final Pattern PARAGRAPH = Pattern.compile("^(.*?§§?(?: \\d)?)(?: .*)?$");
  private static final Pattern PART =
      Pattern.compile("§§? ((?:första|andra|tredje|fjärde)\\b.*?stycke\\w*(?: \\d)?)");
  private static final Pattern ABBREVIATION =
      Pattern.compile("§.* ([A-ZÅÄÖ][A-Za-zåäöÅÄÖ]*[A-ZÅÄÖ])(?: \\(\\d+:\\d+\\))?$");

  /** Takes a copy. */
  ProvisionTree {
    statutes = List.copyOf(statutes);
  }

  /**
   * A statute.
   *
   * @param label short, such as {@code OSL (2009:400)}
   * @param name in full
   */
  record Statute(String label, String name, List<Chapter> chapters) {
    /** Takes a copy. */
    Statute {
      chapters = List.copyOf(chapters);
    }

    int count() {
      return chapters.stream().mapToInt(chapter -> chapter.leaves().size()).sum();
    }
  }

  /**
   * A chapter.
   *
   * @param label such as {@code 10 kap.}; empty where the statute has no chapters
   */
  record Chapter(String label, List<Leaf> leaves) {
    /** Takes a copy. */
    Chapter {
      leaves = List.copyOf(leaves);
    }
  }

  /**
   * A provision.
   *
   * @param paragraph such as {@code 18 a §}
   */
  record Leaf(String paragraph, Provision provision) {}

  /** The tree of some provisions. */
  static ProvisionTree of(Collection<Provision> provisions) {
    return new ProvisionTree(
        provisions.stream()
            .collect(Collectors.groupingBy(Provision::statute, TreeMap::new, Collectors.toList()))
            .values()
            .stream()
            .map(ProvisionTree::statute)
            .sorted(Comparator.comparingInt(Statute::count).reversed())
            .toList());
  }

  /** All provisions in the order of the tree. */
  List<Provision> provisions() {
    return statutes.stream()
        .flatMap(statute -> statute.chapters().stream())
        .flatMap(chapter -> chapter.leaves().stream())
        .map(Leaf::provision)
        .toList();
  }

  private static Statute statute(List<Provision> provisions) {
    Provision any = provisions.getFirst();
    TreeMap<Integer, List<Leaf>> chapters = new TreeMap<>();
    for (Provision provision : provisions) {
      chapters
          .computeIfAbsent(chapter(provision.citation()), number -> new ArrayList<>())
          .add(new Leaf(paragraph(provision.citation()), provision));
    }
    List<Chapter> made = new ArrayList<>();
    chapters.forEach((number, leaves) -> {
      leaves.sort(Comparator.comparing(Leaf::paragraph, new CitationOrder()));
      made.add(new Chapter(number == 0 ? "" : number + " kap.", leaves));
    });
    return new Statute(label(any), any.statute(), made);
  }

  /** The statute as it is called in the crumbs, such as {@code OSL}; its name where it has none. */
  static String shortName(Provision provision) {
    Matcher found = ABBREVIATION.matcher(provision.citation());
    return found.find() ? found.group(1) : provision.statute();
  }

  private static String label(Provision provision) {
    String name = shortName(provision);
    return name.equals(provision.statute()) ? name : name + " (" + provision.sfs() + ")";
  }

  private static int chapter(String citation) {
    Matcher found = CHAPTER.matcher(citation);
    return found.matches() ? Integer.parseInt(found.group(1)) : 0;
  }

  private static String paragraph(String citation) {
    Matcher chapter = CHAPTER.matcher(citation);
    String rest = chapter.matches() ? chapter.group(2) : citation;
    Matcher found = PARAGRAPH.matcher(rest);
    if (!found.matches()) {
      return rest;
    }
    Matcher part = PART.matcher(rest);
    return part.find() ? found.group(1) + " " + part.group(1) : found.group(1);
  }
}
