package se.rattdela.casework.redress;

import java.util.List;

/**
 * What the officer writes in the letter that hands an appeal over to the court.
 *
 * @param documents what else is handed over besides the appeal and what was decided, one a line;
 *     never a person's name
 * @param statement what the board adds; may be empty
 */
public record HandOverText(String documents, String statement) {
  /** The documents, without empty lines. */
  List<String> others() {
    return documents.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }
}
