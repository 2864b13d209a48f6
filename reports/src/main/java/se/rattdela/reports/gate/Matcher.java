package se.rattdela.reports.gate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds all withheld texts in a text in one pass.
 *
 * <p>What counts as found, by the number of letters and digits in what is searched for:
 *
 * <ul>
 *   <li>two: the whole word, unbroken, written with the same capitals (or all in capitals);
 *   <li>three or four: the whole word, also with a genitive s, also letter-spaced;
 *   <li>five to seven: the same, also broken anywhere;
 *   <li>eight or more: also as a part of a word.
 * </ul>
 *
 * <p>A number begins and ends where digits do. In the bytes of a stream nothing is joined over what
 * stands between, capitals must be as given, all or none, and there must be at least three letters,
 * in binary content five: shorter ones occur there by chance.
 */
final class Matcher {
  /** From this length on, a part of a word is a hit and accents may be missing. */
  static final int LONG = 8;

  private static final int KEY = 5;

  /** What kind of text is searched. */
  enum Haystack {
    /** Text for people. */
    TEXT(2),
    /** Unpacked bytes that are mostly printable. */
    CODE(3),
    /** Unpacked bytes of pictures, fonts and other binary content. */
    BINARY(5);

    private final int shortest;

    Haystack(int shortest) {
      this.shortest = shortest;
    }
  }

  private final Index words = new Index();
  private final Index bare = new Index();
  private final Index numbers = new Index();

  Matcher(List<WithheldText> withheld) {
    for (WithheldText each : withheld) {
      for (Needle needle : Needle.of(each)) {
        switch (needle.form()) {
          case WORDS -> words.add(needle);
          case WORDS_WITHOUT_ACCENTS -> bare.add(needle);
          case NUMBER -> numbers.add(needle);
        }
      }
    }
  }

  /** The withheld texts that stand in the text. */
  Set<WithheldText> find(String text, Haystack kind) {
    Set<WithheldText> found = new LinkedHashSet<>();
    String normalised = Folded.normalised(text);
    if (!words.isEmpty()) {
      Folded folded = Folded.of(normalised);
      words.candidates(
          folded.plain(),
          (needle, at) -> {
            if (matches(folded, needle.folded(), at, kind)) {
              found.add(needle.owner());
            }
          });
    }
    if (!bare.isEmpty() && kind == Haystack.TEXT) {
      Folded folded = Folded.withoutAccents(normalised);
      bare.candidates(
          folded.plain(),
          (needle, at) -> {
            if (matches(folded, needle.folded(), at, kind)) {
              found.add(needle.owner());
            }
          });
    }
    if (!numbers.isEmpty()) {
      Digits digits = new Digits(normalised);
      numbers.candidates(
          digits.row(),
          (needle, at) -> {
            if (matches(digits, needle, at)) {
              found.add(needle.owner());
            }
          });
    }
    return found;
  }

  private static boolean matches(Digits text, Needle needle, int at) {
    int end = at + needle.folded().length();
    return text.edgeAt(end)
        && text.unbroken(at, end)
        && (text.edgeAt(at)
            || needle.prefixes().stream().anyMatch(prefix -> text.begins(at, prefix)));
  }

  private static boolean matches(Folded text, Folded needle, int at, Haystack kind) {
    int length = needle.length();
    int end = at + length;
    if (length < kind.shortest || !text.keepsNumbersWhole(at, end)) {
      return false;
    }
    boolean whole = text.wordEdgeAt(at) && endsWord(text, end);
    if (length < LONG && !whole) {
      return false;
    }
    boolean joined = joinsMore(text, needle, at);
    if (kind != Haystack.TEXT) {
      return !joined && sameCase(text, needle, at);
    }
    return switch (length) {
      case 2 -> !joined && text.wordEdgeAt(end) && exactOrCapitals(text, needle, at);
      case 3, 4 -> !joined || text.words(at + 1, end) == length - 1;
      default -> true;
    };
  }

  /** At the end of a word or before its genitive s. */
  private static boolean endsWord(Folded text, int end) {
    return text.wordEdgeAt(end) || (text.plain().charAt(end) == 's' && text.wordEdgeAt(end + 1));
  }

  /** Whether the text has a gap inside the match where the needle has none. */
  private static boolean joinsMore(Folded text, Folded needle, int at) {
    for (int i = 1; i < needle.length(); i++) {
      if (text.gapAt(at + i) && !needle.gapAt(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean exactOrCapitals(Folded text, Folded needle, int at) {
    String written = text.written().substring(at, at + needle.length());
    return written.equals(needle.written()) || written.chars().allMatch(Character::isUpperCase);
  }

  private static boolean sameCase(Folded text, Folded needle, int at) {
    String written = text.written().substring(at, at + needle.length());
    return written.equals(needle.plain())
        || exactOrCapitals(text, needle, at)
        || written.chars().noneMatch(Character::isLowerCase);
  }

  private interface Candidate {
    void at(Needle needle, int index);
  }

  /** Needles by their first characters, so that any number of them costs one pass. */
  private static final class Index {
    private final Map<Integer, List<Needle>> byKey = new HashMap<>();
    private final BitSet keys = new BitSet(1 << 16);
    private final List<Needle> small = new ArrayList<>();

    boolean isEmpty() {
      return byKey.isEmpty() && small.isEmpty();
    }

    void add(Needle needle) {
      if (needle.folded().length() < KEY) {
        small.add(needle);
      } else {
        int key = key(needle.folded().plain(), 0);
        byKey.computeIfAbsent(key, _ -> new ArrayList<>()).add(needle);
        keys.set(key & 0xffff);
      }
    }

    void candidates(String text, Candidate candidate) {
      for (Needle needle : small) {
        String sought = needle.folded().plain();
        for (int at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
          candidate.at(needle, at);
        }
      }
      if (byKey.isEmpty()) {
        return;
      }
      for (int at = 0; at + KEY <= text.length(); at++) {
        int key = key(text, at);
        if (keys.get(key & 0xffff)) {
          for (Needle needle : byKey.getOrDefault(key, List.of())) {
            if (text.startsWith(needle.folded().plain(), at)) {
              candidate.at(needle, at);
            }
          }
        }
      }
    }

    private static int key(String text, int at) {
      int key = 0;
      for (int i = at; i < at + KEY; i++) {
        key = key * 31 + text.charAt(i);
      }
      return key ^ key >>> 16;
    }
  }
}
