package se.rattdela.desktop.request;

import javafx.scene.Parent;
import se.rattdela.casework.request.Matter;

/** The part of the form that only one kind of matter has. */
interface MatterSection {
  /** The fields. */
  Parent root();

  /**
   * Shows what has been filled in; tells nobody of it.
   *
   * @param recipient code of the recipient; empty where none is chosen
   */
  void show(Matter matter, String recipient);
}
