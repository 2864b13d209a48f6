package se.rattdela.casework.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import se.rattdela.casework.common.ErrorCode;
import se.rattdela.casework.common.StoreException;

/**
 * The key slots beside the database: for each user the file key, wrapped (AES-256-GCM) by a key
 * made from the user's password. Opening a slot is the check of the password; nothing else is kept
 * of it.
 */
public final class KeySlots {
  /** Shortest password a slot may be made with. */
  public static final int SHORTEST_PASSWORD = 8;

  private static final Pattern USER_NAME = Pattern.compile("[\\p{Ll}0-9][\\p{Ll}0-9._-]{1,59}");
  private static final int FORMAT = 1;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final long LARGEST_FILE = 1 << 20;

  private final Path file;
  private final PasswordCost cost;
  private final ObjectMapper json = new ObjectMapper();

  /**
   * @param file where the slots lie; need not exist
   * @param cost of slots that are added; one that is there keeps its own
   */
  public KeySlots(Path file, PasswordCost cost) {
    this.file = file;
    this.cost = cost;
  }

  /** Whether there are slots at all. */
  public boolean exist() {
    return Files.exists(file);
  }

  /**
   * Adds a slot. The file is replaced as a whole, so that a crash leaves the old or the new one.
   *
   * @param password is wiped
   * @throws StoreException WEAK_PASSWORD, PASSWORD_NOT_SET (name taken or not usable)
   */
  public void add(String userName, char[] password, FileKey key) {
    try {
      if (password.length < SHORTEST_PASSWORD) {
        throw new StoreException(ErrorCode.WEAK_PASSWORD, SHORTEST_PASSWORD);
      }
      Map<String, Slot> slots = exist() ? read() : new TreeMap<>();
      if (!USER_NAME.matcher(userName).matches() || slots.containsKey(userName)) {
        throw new StoreException(ErrorCode.PASSWORD_NOT_SET);
      }
      PasswordKey passwordKey = PasswordKey.fresh(cost);
      slots.put(userName, wrap(userName, passwordKey, password, key));
      write(slots);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  /** Takes a slot away, such as one whose user could not be stored. */
  public void remove(String userName) {
    Map<String, Slot> slots = read();
    slots.remove(userName);
    write(slots);
  }

  /**
   * Opens a slot. Takes the same time for an unknown user as for a wrong password.
   *
   * @param password is wiped
   * @throws StoreException WRONG_PASSWORD, KEYS_UNREADABLE
   */
  public FileKey open(String userName, char[] password) {
    try {
      Slot slot = read().get(userName);
      if (slot == null) {
        unwrap(userName, decoy(), password);
        throw new StoreException(ErrorCode.WRONG_PASSWORD);
      }
      return unwrap(userName, slot, password);
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private Slot decoy() {
    return new Slot(
        PasswordKey.fresh(cost), new byte[IV_BYTES], new byte[FileKey.BYTES + TAG_BITS / 8]);
  }

  private static Slot wrap(
      String userName, PasswordKey passwordKey, char[] password, FileKey fileKey) {
    byte[] iv = new byte[IV_BYTES];
    new SecureRandom().nextBytes(iv);
    byte[] key = passwordKey.derive(password);
    try {
      return new Slot(
          passwordKey,
          iv,
          cipher(Cipher.ENCRYPT_MODE, userName, passwordKey, iv, key).doFinal(fileKey.bytes()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM belongs to every Java platform", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static FileKey unwrap(String userName, Slot slot, char[] password) {
    byte[] key = slot.passwordKey().derive(password);
    try {
      return new FileKey(
          cipher(Cipher.DECRYPT_MODE, userName, slot.passwordKey(), slot.iv(), key)
              .doFinal(slot.wrapped()));
    } catch (AEADBadTagException e) {
      throw new StoreException(ErrorCode.WRONG_PASSWORD);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      throw new StoreException(ErrorCode.KEYS_UNREADABLE, e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  private static Cipher cipher(
      int mode, String userName, PasswordKey passwordKey, byte[] iv, byte[] key)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
    // Binds the slot to its user and cost: neither can be swapped in the file.
    cipher.updateAAD(
        (FORMAT + "\n" + userName + "\n" + passwordKey.phc()).getBytes(StandardCharsets.UTF_8));
    return cipher;
  }

  private Map<String, Slot> read() {
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new StoreException(ErrorCode.KEYS_UNREADABLE);
      }
      JsonNode root = json.readTree(Files.readAllBytes(file));
      if (root.path("format").asInt() != FORMAT) {
        throw new StoreException(ErrorCode.KEYS_UNREADABLE);
      }
      Map<String, Slot> slots = new TreeMap<>();
      for (Map.Entry<String, JsonNode> entry : root.path("slots").properties()) {
        JsonNode slot = entry.getValue();
        slots.put(
            entry.getKey(),
            new Slot(
                PasswordKey.parse(slot.path("key").asText()),
                Base64.getDecoder().decode(slot.path("iv").asText()),
                Base64.getDecoder().decode(slot.path("wrapped").asText())));
      }
      return slots;
    } catch (IOException | IllegalArgumentException e) {
      throw new StoreException(ErrorCode.KEYS_UNREADABLE, e);
    }
  }

  private void write(Map<String, Slot> slots) {
    ObjectNode root = json.createObjectNode().put("format", FORMAT);
    ObjectNode entries = root.putObject("slots");
    slots.forEach((user, slot) ->
        entries
            .putObject(user)
            .put("key", slot.passwordKey().phc())
            .put("iv", Base64.getEncoder().encodeToString(slot.iv()))
            .put("wrapped", Base64.getEncoder().encodeToString(slot.wrapped())));
    try {
      AtomicFile.write(file, json.writeValueAsBytes(root));
    } catch (IOException e) {
      throw new StoreException(ErrorCode.READ_ONLY_FOLDER, e, String.valueOf(file.getParent()));
    }
  }

  @SuppressWarnings("ArrayRecordComponent") // cipher text; never compared
  private record Slot(PasswordKey passwordKey, byte[] iv, byte[] wrapped) {}
}
