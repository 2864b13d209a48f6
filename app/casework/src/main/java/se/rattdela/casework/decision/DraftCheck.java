package se.rattdela.casework.decision;

import java.util.List;
import se.rattdela.rules.Message;

/**
 * One thing that must be in place before a draft can be sent; open or fulfilled. The officer sees
 * the list fill up.
 *
 * @param key its name, stable between versions
 * @param label what is checked
 * @param fulfilled whether it is in place
 * @param items numbers of the items it is open for; empty when it is fulfilled or about the whole
 */
public record DraftCheck(String key, Message label, boolean fulfilled, List<Integer> items) {
  public DraftCheck {
    items = List.copyOf(items);
  }
}
