package se.rattdela.desktop.admin;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.rattdela.casework.delegation.OfficeSettings;
import se.rattdela.casework.delegation.SettingsField;
import se.rattdela.desktop.session.DraftPlaces;
import se.rattdela.desktop.session.UnsentTexts;

/**
 * Keeps what is changed in the settings and not saved: each changed field with what stood there
 * before, so that what a colleague has saved since is told from what the administrator changed.
 */
final class SettingsJournal {
  private static final String MINE = "mine ";
  private static final String BEFORE = "before ";
  private static final String PLACE = DraftPlaces.settings();

  /** What was written, and what it was written over. */
  record Kept(OfficeSettings before, OfficeSettings mine) {}

  private final UnsentTexts unsent;

  SettingsJournal(UnsentTexts unsent) {
    this.unsent = unsent;
  }

  /** Keeps what is written over the settings that stand. */
  void keep(OfficeSettings standing, OfficeSettings written) {
    Map<String, String> before = SettingsText.of(standing);
    Map<String, String> mine = SettingsText.of(written);
    if (mayHoldPassword(mine)) {
      String url = SettingsText.name(SettingsField.TIMESTAMP_URL);
      mine.put(url, before.getOrDefault(url, ""));
    }
    Set<String> names = new LinkedHashSet<>(before.keySet());
    names.addAll(mine.keySet());
    names.addAll(texts(MINE).keySet());
    for (String name : names) {
      String was = before.getOrDefault(name, "");
      String now = mine.getOrDefault(name, "");
      if (!was.equals(now) || unsent.text(PLACE, MINE + name) != null) {
        put(BEFORE + name, was);
        put(MINE + name, now);
      }
    }
  }

  /** A user name and a password before the address are refused by the check, and not kept. */
  private static boolean mayHoldPassword(Map<String, String> mine) {
    return mine.getOrDefault(SettingsText.name(SettingsField.TIMESTAMP_URL), "").contains("@");
  }

  private void put(String field, String text) {
    if (!text.equals(unsent.text(PLACE, field))) {
      unsent.keep(PLACE, field, text);
    }
  }

  /** What was written and not saved, on the settings that stand now; null for nothing. */
  @Nullable Kept kept(OfficeSettings standing) {
    Map<String, String> mine = texts(MINE);
    if (mine.isEmpty()) {
      return null;
    }
    OfficeSettings written = SettingsText.with(standing, mine);
    if (written.equals(standing)) {
      saved();
      return null;
    }
    return new Kept(SettingsText.with(standing, texts(BEFORE)), written);
  }

  private Map<String, String> texts(String beginning) {
    Map<String, String> found = new HashMap<>();
    unsent
        .texts(PLACE)
        .forEach((field, text) -> {
          if (field.startsWith(beginning)) {
            found.put(field.substring(beginning.length()), text);
          }
        });
    return found;
  }

  /** It is saved, or thrown away. */
  void saved() {
    unsent.saved(PLACE);
  }
}
