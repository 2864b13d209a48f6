package se.rattdela.casework.common;

import java.util.List;
import se.rattdela.rules.Message;

/**
 * Something that must be in place before a decision can be sent for approval.
 *
 * @param key name of the missing part, stable between versions
 * @param items numbers of the items it concerns; empty when it concerns the whole
 * @param message what to tell the officer
 */
public record MissingPart(String key, List<Integer> items, Message message) {
  public MissingPart {
    items = List.copyOf(items);
  }
}
