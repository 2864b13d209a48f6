package se.rattdela.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.rattdela.rules.pack.Condition.CodeField;
import se.rattdela.rules.pack.Vocabulary;

/**
 * The keys of a vocabulary with a number each, so that what a question says is one row of values.
 */
final class KeyTable {

  private static final List<Object> NO_AND_YES = List.of(false, true);

  /** If the first key is true, so is the second. */
  record Implication(Key ifTrue, Key thenTrue) {}

  private final Map<String, Key> byName = new HashMap<>();
  private final List<Key> all = new ArrayList<>();
  private final List<Key> sorted;
  private final List<Implication> implications;

  KeyTable(Vocabulary vocabulary) {
    for (CodeField field : CodeField.values()) {
      add(nameOf(field), Key.Kind.CODE, List.of(), false);
    }
    vocabulary.fields().values().forEach(f -> add(f.key(), Key.Kind.FIELD, f.values(), false));
    vocabulary.facts().values().forEach(f -> add(f.key(), Key.Kind.FACT, NO_AND_YES, f.closed()));
    vocabulary.judgements().keySet().forEach(k -> add(k, Key.Kind.JUDGEMENT, NO_AND_YES, false));
    sorted = all.stream().sorted(Comparator.comparing(Key::name)).toList();
    implications =
        vocabulary.constraints().stream()
            .map(c -> new Implication(key(c.ifTrue()), key(c.thenTrue())))
            .toList();
  }

  private void add(String name, Key.Kind kind, List<Object> values, boolean closed) {
    Key key = new Key(all.size(), name, kind, values, closed);
    all.add(key);
    byName.put(name, key);
  }

  private static String nameOf(CodeField field) {
    return switch (field) {
      case HOLDER -> "holder";
      case RECIPIENT -> "recipient";
      case PURPOSE -> "purpose";
      case CATEGORY -> "item.category";
    };
  }

  /** The key of a code. */
  Key key(CodeField field) {
    return key(nameOf(field));
  }

  /**
   * The key of a name.
   *
   * @throws IllegalArgumentException if the vocabulary has no such key
   */
  Key key(String name) {
    Key key = find(name);
    if (key == null) {
      throw new IllegalArgumentException("not a key: " + name);
    }
    return key;
  }

  /** The key of a name; null where the vocabulary has none. */
  @Nullable Key find(String name) {
    return byName.get(name);
  }

  /** All keys by number. */
  List<Key> all() {
    return all;
  }

  /** All keys by name. */
  List<Key> sorted() {
    return sorted;
  }

  /** What follows from what. */
  List<Implication> implications() {
    return implications;
  }
}
