"""What the reader says of the articles and texts kept aside."""
from collections import defaultdict

import torch

from data import TIE_FIELDS, batches, collate
from model import TIE_SIZES


def macro_f1(gold, said, classes):
    total = 0.0
    for c in range(classes):
        right = sum(g == c == s for g, s in zip(gold, said))
        total += 2 * right / max(1, sum(g == c for g in gold) + sum(s == c for s in said))
    return round(100 * total / classes, 1)


def spearman(a, b):
    def ranks(x):
        order = torch.argsort(x, stable=True)
        found = torch.empty(len(x))
        found[order] = torch.arange(len(x), dtype=torch.float)
        _, same, counts = torch.unique(x, return_inverse=True, return_counts=True)
        return (torch.zeros(len(counts)).index_add(0, same, found) / counts)[same]

    return torch.corrcoef(torch.stack([ranks(a), ranks(b)]))[0, 1].item()


def read_logits(reader, windows, placeholders, pieces=4000):
    """Every row: mentions as source, row, logits by manner, share of the article; ties as source, row, chances by field."""
    reader.eval()
    stances, ties = [], []
    with torch.no_grad():
        for batch in batches(windows, pieces, 0):
            ids, mask, places, rows, pairs = collate(batch, placeholders)
            states = reader.encoder(ids, mask).flatten(0, 1)
            if rows:
                logits, shares = reader.stances(states, places["sentence"], places["actor"], places["window"])
                of = [w for w in batch for _ in w["stances"]]
                for row, window, each, share in zip(rows, of, logits.tolist(), shares.tolist()):
                    stances.append((window["source"], {**row, "group": window["group"]}, each, share))
            if pairs:
                answers, _ = reader.ties(states, places["tie"], places["first"], places["second"])
                parts = [p.softmax(-1).tolist() for p in answers.split([TIE_SIZES[f] for f in TIE_FIELDS], 1)]
                of = [w for w in batch for _ in w["ties"]]
                for i, (row, window) in enumerate(zip(pairs, of)):
                    ties.append((window["source"], row, {f: parts[k][i] for k, f in enumerate(TIE_FIELDS)}))
    return stances, ties


def measure(reader, aside, placeholders, most):
    """Macro-F1 by source on some of the windows; `shown`: of sentences with |score| ≥ 0.5 the share whose sign is right."""
    some, pieces = [], 0
    for window in aside:
        if window["source"].startswith(("newsmtsc-teacher", "relationship-train", "tie-taught")):
            continue
        if pieces < most:
            some.append(window)
            pieces += len(window["ids"])
    stances, ties = read_logits(reader, some, placeholders)
    found = {}
    by_source = defaultdict(list)
    for source, row, logits, _ in stances:
        chances = torch.tensor(logits[row["manner"]]).softmax(0).tolist()
        by_source[source].append((row["wanted"], chances))
    for source, rows in by_source.items():
        gold = [max(range(3), key=wanted.__getitem__) for wanted, _ in rows]
        said = [max(range(3), key=chances.__getitem__) for _, chances in rows]
        shown = [(g, c) for g, (_, c) in zip(gold, rows) if abs(c[2] - c[0]) >= 0.5]
        right = sum((g - 1) * (c[2] - c[0]) > 0 for g, c in shown)
        found[source] = {"f1": macro_f1(gold, said, 3), "n": len(rows), "shown": f"{right}/{len(shown)}"}
        mean = [sum(c[k] for _, c in rows) / len(rows) for k in range(3)]
        wanted = [sum(w[k] for w, _ in rows) / len(rows) for k in range(3)]
        found[source]["mean"] = [round(x, 3) for x in mean + wanted]
    for source in {source for source, _, _ in ties}:
        for field in ("climate", "direction", "appraisal"):
            rows = [(r[field], c[field]) for s, r, c in ties if s == source and r[field] is not None]
            if rows:
                gold = [max(range(len(w)), key=w.__getitem__) for w, _ in rows]
                said = [max(range(len(c)), key=c.__getitem__) for _, c in rows]
                found[f"{source} {field}"] = macro_f1(gold, said, TIE_SIZES[field])
    return found
