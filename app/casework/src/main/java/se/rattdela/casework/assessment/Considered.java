package se.rattdela.casework.assessment;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.common.CanonicalDigest;
import se.rattdela.casework.item.ItemView;
import se.rattdela.rules.Crime;
import se.rattdela.rules.Harm;
import se.rattdela.rules.Question;

/**
 * What a judgement rests on: the item with its words, the recipient and purpose, and the facts that
 * are known. A judgement stands as long as what was known when it was made is still so; a fact
 * found out later does not touch it, a fact that is changed or taken back does.
 */
public final class Considered {
  private static final String HARM = "item.harm";

  private final ItemView item;
  private final String words;
  private final Target target;
  private final SortedMap<String, String> known = new TreeMap<>();

  /**
   * @param words the text of the item's passages
   * @param question with the facts as they stand; its judgements are not looked at
   */
  public Considered(ItemView item, String words, Target target, Question question) {
    this.item = item;
    this.words = words;
    this.target = target;
    question.facts().forEach((key, value) -> known.put(key, value.toString()));
    know("subject.age", question.subjectAge());
    if (question.harm() != Harm.UNKNOWN) {
      known.put(HARM, question.harm().name());
    }
    Crime crime = question.crime();
    if (crime != null) {
      know("crime.stage", crime.stage());
      know("crime.form", crime.form());
      know("crime.kind", crime.kind());
      know("crime.minimumMonths", crime.minimumMonths());
      know("crime.prison", crime.prison());
      know("crime.victimAge", crime.victimAge());
    }
  }

  private void know(String key, @Nullable Object value) {
    if (value != null) {
      known.put(key, value.toString());
    }
  }

  /** The keys that are known and may be considered when {@code key} is answered. */
  List<String> keysFor(String key) {
    return known.keySet().stream().filter(each -> !each.equals(key)).toList();
  }

  /** Digest over the item, the target and the values of the keys as they are now. */
  String digest(List<String> keys) {
    CanonicalDigest digest =
        new CanonicalDigest("rattdela considered 1")
            .add(item.title())
            .add(item.detail())
            .add(item.category())
            .add(item.owner() == null ? null : item.owner().value())
            .add(words)
            .add(new TreeSet<>(item.secrecy()))
            .add(target.recipient())
            .add(target.initiative())
            .add(target.purpose())
            .add(target.purposeText())
            .add(target.asked());
    if (!target.matter().isEmpty()) {
      digest.add(target.matter());
    }
    for (Map.Entry<String, @Nullable String> entry : valuesOf(keys).entrySet()) {
      digest.add(entry.getKey()).add(entry.getValue());
    }
    return digest.hex();
  }

  private SortedMap<String, @Nullable String> valuesOf(List<String> keys) {
    SortedMap<String, @Nullable String> values = new TreeMap<>();
    keys.forEach(key -> values.put(key, known.get(key)));
    return values;
  }

  /** Whether an answer still rests on what it was made on. */
  boolean supports(StoredAnswer answer) {
    return digest(answer.consideredKeys()).equals(answer.consideredDigest());
  }
}
