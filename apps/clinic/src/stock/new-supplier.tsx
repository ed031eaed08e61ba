import { addSupplier } from "@pistor/api/stock";
import { Button, Failed, TextField } from "@pistor/ui";
import { useState } from "react";
import { useWrite } from "../kit/client.ts";
import { useWords } from "./stock-words.ts";

/** A supplier who is not in the list yet. */
export function NewSupplier({ onAdded }: { onAdded: (supplierId: string) => void }) {
  const t = useWords();
  const [name, setName] = useState("");
  const add = useWrite(addSupplier);
  const press = async () => {
    const { supplierId } = await add.write({ input: { body: { name, phone: "", email: "" } } });
    setName("");
    onAdded(supplierId);
  };
  return (
    <form
      className="stock__find"
      onSubmit={(event) => {
        event.preventDefault();
        // The refusal stands below.
        press().catch(() => undefined);
      }}
    >
      <TextField label={t("receiving.newSupplier")} value={name} onChange={setName} maxLength={120} required />
      <Button type="submit" busy={add.busy}>
        {t("receiving.addSupplier")}
      </Button>
      {add.problem !== null && (
        <Failed title={t("receiving.failed")}>
          <p>{add.problem.message}</p>
        </Failed>
      )}
    </form>
  );
}
