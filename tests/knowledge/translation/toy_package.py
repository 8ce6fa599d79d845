"""Builds a small real Argos package in a test: a Marian model over-fitted on a handful of made-up sentences."""

from __future__ import annotations

import json
import random
import zipfile
from pathlib import Path
from typing import Any

Pair = tuple[str, str]


def build_package(folder: Path, pairs: list[Pair], source: str, target: str, *, epochs: int = 160) -> Path:
    """Train, convert and pack a model that knows `pairs` by heart; return the .argosmodel file.

    It brings no sentence splitter, as many published packages do not.
    """
    import ctranslate2
    import torch

    torch.set_num_threads(2)
    torch.manual_seed(0)
    processor, vocabulary = _pieces(folder, pairs)
    model = _trained(processor, vocabulary, pairs, epochs)
    trained = folder / "trained"
    model.save_pretrained(trained)
    _tokenizer_files(folder, trained, vocabulary, source, target)
    package = folder / f"translate-{source}_{target}-1_0"
    package.mkdir()
    ctranslate2.converters.TransformersConverter(str(trained)).convert(
        str(package / "model"), quantization="int8"
    )
    return _pack(folder, package, source, target)


def _pieces(folder: Path, pairs: list[Pair]) -> tuple[Any, dict[str, int]]:
    import sentencepiece

    text = folder / "text.txt"
    text.write_text("\n".join(part for pair in pairs for part in pair), encoding="utf-8")
    sentencepiece.SentencePieceTrainer.train(
        input=str(text),
        model_prefix=str(folder / "sentencepiece"),
        vocab_size=400,
        hard_vocab_limit=False,
        character_coverage=1.0,
        unk_id=0,
        bos_id=-1,
        eos_id=1,
        pad_id=-1,
        minloglevel=2,
    )
    processor = sentencepiece.SentencePieceProcessor(model_file=str(folder / "sentencepiece.model"))
    vocabulary = {"</s>": 0, "<unk>": 1}
    for number in range(processor.get_piece_size()):
        vocabulary.setdefault(processor.id_to_piece(number), len(vocabulary))
    vocabulary["<pad>"] = len(vocabulary)  # the converter drops the last entry
    return processor, vocabulary


def _trained(processor: Any, vocabulary: dict[str, int], pairs: list[Pair], epochs: int) -> Any:
    import torch
    from transformers import MarianConfig, MarianMTModel

    end, pad = 0, vocabulary["<pad>"]
    model = MarianMTModel(
        MarianConfig(
            vocab_size=len(vocabulary), d_model=96, encoder_layers=1, decoder_layers=1,
            encoder_attention_heads=4, decoder_attention_heads=4, encoder_ffn_dim=192, decoder_ffn_dim=192,
            max_position_embeddings=128, pad_token_id=pad, eos_token_id=end, bos_token_id=end,
            decoder_start_token_id=pad, forced_eos_token_id=end, dropout=0.0, activation_function="swish",
            scale_embedding=True, static_position_embeddings=True, tie_word_embeddings=True,
            share_encoder_decoder_embeddings=True, normalize_before=False,
        )
    )  # fmt: skip

    def numbers(text: str) -> list[int]:
        return [vocabulary.get(piece, 1) for piece in processor.encode(text, out_type=str)] + [end]

    def padded(rows: list[list[int]], filler: int) -> Any:
        longest = max(map(len, rows))
        return torch.tensor([row + [filler] * (longest - len(row)) for row in rows])

    data = [(numbers(source), numbers(target)) for source, target in pairs]
    optimizer = torch.optim.AdamW(model.parameters(), lr=2e-3, weight_decay=0.0)
    shuffle = random.Random(0)
    model.train()
    for _ in range(epochs):
        shuffle.shuffle(data)
        for start in range(0, len(data), 32):
            batch = data[start : start + 32]
            given = padded([source for source, _ in batch], pad)
            wanted = padded([target for _, target in batch], -100)
            begun = torch.full_like(wanted, pad)
            begun[:, 1:] = wanted[:, :-1].masked_fill(wanted[:, :-1] == -100, pad)
            logits = model(
                input_ids=given, attention_mask=(given != pad).long(), decoder_input_ids=begun
            ).logits
            loss = torch.nn.functional.cross_entropy(
                logits.flatten(0, 1), wanted.flatten(), ignore_index=-100
            )
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            with torch.no_grad():  # CTranslate2 starts Marian's decoder from a zero vector
                model.model.shared.weight[pad].zero_()
    return model.eval()


def _tokenizer_files(
    folder: Path, trained: Path, vocabulary: dict[str, int], source: str, target: str
) -> None:
    (trained / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False), encoding="utf-8")
    for name in ("source.spm", "target.spm"):
        (trained / name).write_bytes((folder / "sentencepiece.model").read_bytes())
    settings = {"tokenizer_class": "MarianTokenizer", "source_lang": source, "target_lang": target}
    (trained / "tokenizer_config.json").write_text(json.dumps(settings), encoding="utf-8")


def _pack(folder: Path, package: Path, source: str, target: str) -> Path:
    configuration = package / "model" / "config.json"
    changed = {**json.loads(configuration.read_text()), "add_source_eos": True}  # Argos adds no </s> itself
    configuration.write_text(json.dumps(changed))
    (package / "sentencepiece.model").write_bytes((folder / "sentencepiece.model").read_bytes())
    metadata = {
        "package_version": "1.0", "argos_version": "1.9.0",
        "from_code": source, "from_name": source, "to_code": target, "to_name": target,
    }  # fmt: skip
    (package / "metadata.json").write_text(json.dumps(metadata))
    file = folder / f"{package.name}.argosmodel"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(package.rglob("*")):
            if path.is_file():
                archive.write(path, f"{package.name}/{path.relative_to(package)}")
    return file
