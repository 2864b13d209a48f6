package se.rattdela.rules.pack;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the support that goes with a key: guidance, what the reasons must contain, and both
 * readings of a contested point. What is missing, empty or too long to be read beside a question is
 * a problem at its line.
 */
final class GuidanceBinder {

  /** Characters in one entry: it must be taken in at a glance. */
  private static final int LONGEST_ENTRY = 240;

  /** Characters in a reading. */
  private static final int LONGEST_READING = 900;

  private static final Vocabulary.Guidance NO_GUIDANCE =
      new Vocabulary.Guidance(List.of(), List.of(), List.of());
  private static final Vocabulary.Reasoning NO_REASONING = new Vocabulary.Reasoning(true, "");
  private static final Vocabulary.Readings NO_READINGS =
      new Vocabulary.Readings("", "", "", List.of());

  private final Fields.Problems problems;

  GuidanceBinder(Fields.Problems problems) {
    this.problems = problems;
  }

  Vocabulary.Guidance guidance(Fields owner) {
    Fields f = part(owner, "guidance");
    if (f == null) {
      return NO_GUIDANCE;
    }
    Vocabulary.Guidance guidance =
        new Vocabulary.Guidance(
            entries(f, "counts"), entries(f, "countsNot"), entries(f, "mistakes"));
    f.finish();
    return guidance;
  }

  /** Of a judgement: nobody may be relieved of giving reasons. */
  Vocabulary.Reasoning reasoning(Fields owner) {
    Fields f = part(owner, "reason");
    if (f == null) {
      return NO_REASONING;
    }
    Vocabulary.Reasoning reasoning = reasoningOf(f);
    if (!reasoning.required()) {
      problems.add(f.placeOf("required"), "pack.reason-required");
    }
    return reasoning;
  }

  Vocabulary.@Nullable Reasoning optionalReasoning(Fields owner) {
    SourceNode node = owner.optional("reason");
    return node == null ? null : reasoningOf(new Fields(node, problems));
  }

  private Vocabulary.Reasoning reasoningOf(Fields f) {
    Vocabulary.Reasoning reasoning =
        new Vocabulary.Reasoning(f.bool("required", false), text(f, "hint", LONGEST_ENTRY));
    f.finish();
    return reasoning;
  }

  Vocabulary.Readings readings(Fields owner) {
    Fields f = part(owner, "readings");
    return f == null ? NO_READINGS : readingsOf(f);
  }

  Vocabulary.@Nullable Readings optionalReadings(Fields owner) {
    SourceNode node = owner.optional("readings");
    return node == null ? null : readingsOf(new Fields(node, problems));
  }

  private Vocabulary.Readings readingsOf(Fields f) {
    Vocabulary.Readings readings =
        new Vocabulary.Readings(
            text(f, "yes", LONGEST_READING),
            text(f, "no", LONGEST_READING),
            text(f, "matters", LONGEST_READING),
            entries(f, "sources"));
    f.finish();
    return readings;
  }

  private @Nullable Fields part(Fields owner, String key) {
    SourceNode node = owner.optional(key);
    if (node == null) {
      problems.add(owner.place(), "pack.missing", key);
      return null;
    }
    return new Fields(node, problems);
  }

  private List<String> entries(Fields f, String key) {
    SourceNode node = f.optional(key);
    if (node == null) {
      problems.add(f.place(), "pack.missing", key);
      return List.of();
    }
    List<SourceNode> items = f.items(key);
    if (items.isEmpty() && node instanceof SourceNode.Sequence) {
      problems.add(node.place(), "pack.empty-list");
    }
    List<String> entries = new ArrayList<>();
    for (SourceNode item : items) {
      if (item instanceof SourceNode.Scalar(Place place, Object value)
          && value instanceof String text) {
        entries.add(checked(place, text, LONGEST_ENTRY));
      } else {
        problems.add(item.place(), "pack.text-expected");
      }
    }
    return entries;
  }

  private String text(Fields f, String key, int longest) {
    String text = f.text(key);
    return f.has(key) ? checked(f.placeOf(key), text, longest) : text;
  }

  private String checked(Place place, String text, int longest) {
    if (text.isBlank()) {
      problems.add(place, "pack.empty-text");
    } else if (text.length() > longest) {
      problems.add(place, "pack.too-long", longest, text.length());
    }
    return text;
  }
}
