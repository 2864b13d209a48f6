package se.rattdela.reports.redress;

import java.util.List;

/**
 * One thing that was wrong.
 *
 * @param items numbers of the items of the first decision it is about; empty = the whole decision
 * @param was what the first decision says, and what is wrong with it
 * @param applies what applies instead
 */
public record Amendment(List<Integer> items, String was, String applies) {
  public Amendment {
    items = List.copyOf(items);
  }
}
