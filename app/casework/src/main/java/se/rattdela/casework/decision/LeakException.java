package se.rattdela.casework.decision;

import java.util.List;
import se.rattdela.casework.common.CaseworkException;
import se.rattdela.casework.common.ErrorCode;

/** Something that stays was found in a file. Nothing has been sent. Never says what. */
public final class LeakException extends CaseworkException {
  /** Key of the missing part that says the same before a draft is sent. */
  public static final String KEY = "LEAK";

  private static final long serialVersionUID = 1L;

  private final String file;
  private final int item;

  LeakException(String file, int item) {
    super(ErrorCode.LEAK_FOUND, List.of(file, item(item)), null);
    this.file = file;
    this.item = item;
  }

  static String item(int item) {
    return item == 0 ? "–" : String.valueOf(item);
  }

  /** Name of the file it was found in. */
  public String file() {
    return file;
  }

  /** Number of the item in the decision; 0 = it belongs to none. */
  public int item() {
    return item;
  }
}
