"""What the reader in TypeScript is held against: `python fixtures.py TEXTS.json OUT.json` with pieces as Hugging Face's tokenizer cuts them."""
import json
import sys

from tokenizers import Tokenizer, models, normalizers, pre_tokenizers

from model import vocabulary

texts = json.load(open(sys.argv[1]))
pieces = vocabulary()
tokenizer = Tokenizer(models.WordPiece({piece: i for i, piece in enumerate(pieces)}, unk_token="[UNK]", max_input_chars_per_word=100))
tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
rows = [{"text": text, "pieces": [pieces[i] for i in tokenizer.encode(text, add_special_tokens=False).ids]} for text in texts]
json.dump(rows, open(sys.argv[2], "w"), ensure_ascii=False, indent=1)
