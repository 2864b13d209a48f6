package se.rattdela.casework.draft;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** How a change is written in a record: a kind, a time, and texts with their lengths. */
sealed interface RecordText {
  /** A text was written. */
  record Put(Draft draft) implements RecordText {}

  /** What was written at a place is out of date. */
  record Forget(String place) implements RecordText {}

  /** A text as a record. */
  static byte[] put(Draft draft) {
    return record(
        'P', draft.writtenAt().toEpochMilli(), List.of(draft.place(), draft.field(), draft.text()));
  }

  /** The throwing away of a place as a record. */
  static byte[] forget(String place) {
    return record('F', 0, List.of(place));
  }

  /** What a record says; it has been authenticated, so it is one of ours. */
  static RecordText read(byte[] record) {
    ByteBuffer in = ByteBuffer.wrap(record);
    char kind = (char) in.get();
    Instant at = Instant.ofEpochMilli(in.getLong());
    String place = text(in);
    return kind == 'F' ? new Forget(place) : new Put(new Draft(place, text(in), text(in), at));
  }

  private static byte[] record(char kind, long millis, List<String> texts) {
    List<byte[]> bytes = texts.stream().map(each -> each.getBytes(StandardCharsets.UTF_8)).toList();
    int length = bytes.stream().mapToInt(each -> Integer.BYTES + each.length).sum();
    ByteBuffer out = ByteBuffer.allocate(1 + Long.BYTES + length).put((byte) kind).putLong(millis);
    bytes.forEach(each -> out.putInt(each.length).put(each));
    return out.array();
  }

  private static String text(ByteBuffer in) {
    byte[] bytes = new byte[in.getInt()];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
